import { detection } from './detection.ts';
import { packIndex } from './host-index.ts';

/** Which platforms a host can be of; data/catalogue/host-index.ts reads it. */
export const packedIndex: string = packIndex(detection);
