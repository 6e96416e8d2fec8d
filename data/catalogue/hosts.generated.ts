import { detection } from './detection.ts';
import { packHosts } from './host-table.ts';

/** The hosts of every platform, packed. */
export const packedHosts: string[] = detection.map(packHosts);
