import { packedIndex } from '../data/catalogue/host-index.generated.ts';
import { idsInIndex } from '../data/catalogue/host-index.ts';
import { knownHostsFile } from '../data/catalogue/piece-files.ts';
import { readBuilt, readPiece } from './pieces.ts';

/**
 * Reads every file that the worker may need one day, once, while it is installed: later a service worker is given no other
 * (https://www.w3.org/TR/service-workers/#importscripts). What cannot be read is left: where it is needed, that is said.
 */
export function readForLater(): void {
  const all = [...idsInIndex(packedIndex).map((id) => readPiece('pages', id)), readBuilt(knownHostsFile.path, knownHostsFile.variable)];
  void Promise.allSettled(all);
}
