import { pagePartOf } from '../core/detection/page-facts.ts';
import { packedIndex } from '../data/catalogue/host-index.generated.ts';
import { hostIndex } from '../data/catalogue/host-index.ts';
import { readPiece } from './pieces.ts';

/** What of the catalogue the worker reads too: whose a host may be, and the path rules of one platform. */
export const pagePieces = {
  mayBeAt: hostIndex(packedIndex),
  page: async (id: string) => pagePartOf(await readPiece('pages', id)),
};
