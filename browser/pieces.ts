import { pieceVariables } from '../data/catalogue/piece-files.ts';
import type { Pieces } from '../data/catalogue/pieces.ts';

const asked = new Map<string, Promise<unknown>>();

/** Runs a file of ours as a classic script: the very files that are put into pages, so that none is shipped twice. */
function run(path: string, variable: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const end = () => script.remove();
    // Told in the same task that has run it: no other file has set the variable since.
    script.addEventListener('load', () => {
      end();
      resolve((globalThis as Record<string, unknown>)[variable]);
    });
    script.addEventListener('error', () => {
      end();
      asked.delete(path);
      reject(new Error(`${path} could not be read`));
    });
    script.src = path;
    document.head.append(script);
  });
}

/**
 * One piece of one platform. Read once; what could not be read is tried again when it is next asked for.
 * @param id of a platform of the catalogue
 * @throws where there is no such file
 */
export function readPiece<Folder extends keyof Pieces>(folder: Folder, id: string): Promise<Pieces[Folder]> {
  const path = `/${folder}/${encodeURIComponent(id)}.js`;
  const known = asked.get(path) ?? run(path, pieceVariables[folder]);
  asked.set(path, known);
  return known as Promise<Pieces[Folder]>;
}
