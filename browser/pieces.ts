import { pieceVariables } from '../data/catalogue/piece-files.ts';
import type { Pieces } from '../data/catalogue/pieces.ts';

const asked = new Map<string, Promise<unknown>>();

const isSet = (variable: string) => (globalThis as Record<string, unknown>)[variable];

/** There in a service worker alone, which has no document. It reads only what it has read while it was installed: browser/wake.ts. */
const { importScripts: read } = globalThis as { importScripts?: (file: string) => void };

/** Runs a file of ours as a classic script: the very files that are put into pages, so that none is shipped twice. */
async function run(path: string, variable: string): Promise<unknown> {
  if (read) {
    read(`/${path}`);
    return isSet(variable);
  }
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const end = () => script.remove();
    // "load" comes in the same task that ran the file, so no other file has set the variable since.
    script.addEventListener('load', () => {
      end();
      resolve(isSet(variable));
    });
    script.addEventListener('error', () => {
      end();
      asked.delete(path);
      reject(new Error(`${path} could not be read`));
    });
    script.src = `/${path}`;
    document.head.append(script);
  });
}

/**
 * What a file of the build sets. Read once; what could not be read is tried again when it is next asked for.
 * @param path in the extension, without "/" in front
 * @throws where there is no such file
 */
export function readBuilt(path: string, variable: string): Promise<unknown> {
  const known = asked.get(path) ?? run(path, variable);
  asked.set(path, known);
  return known;
}

/** One piece of one platform. @param id of a platform of the catalogue @throws as readBuilt */
export function readPiece<Folder extends keyof Pieces>(folder: Folder, id: string): Promise<Pieces[Folder]> {
  return readBuilt(`${folder}/${encodeURIComponent(id)}.js`, pieceVariables[folder]) as Promise<Pieces[Folder]>;
}
