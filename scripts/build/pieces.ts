import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WxtDevServer } from 'wxt';
import { knownHostsFile, pieceVariables } from '../../data/catalogue/piece-files.ts';
import type { Pieces } from '../../data/catalogue/pieces.ts';

/** A file of the build. */
export interface BuiltFile {
  relativeDest: string;
  contents: string;
}

/**
 * The catalogue as files, four for each platform. Each is a classic script that sets one variable: the same file is put into pages
 * of sites and read by pages of ours (browser/pieces.ts).
 * @param all the pieces of every platform, by its id
 */
export function pieceFiles(all: Record<string, Pieces>): BuiltFile[] {
  return Object.entries(all).flatMap(([id, pieces]) =>
    (Object.keys(pieceVariables) as (keyof Pieces)[]).map((folder) => ({
      relativeDest: `${folder}/${id}.js`,
      contents: `globalThis.${pieceVariables[folder]}=${JSON.stringify(pieces[folder])};\n`,
    })),
  );
}

/** The file of known hosts: of all tables about all platforms the worker reads this one alone, and once. */
export const hostsFile = (hosts: readonly string[]): BuiltFile => ({
  relativeDest: knownHostsFile.path,
  contents: `globalThis.${knownHostsFile.variable}=${JSON.stringify(hosts)};\n`,
});

const sources = ['data/platforms', 'data/messages', 'data/translations'];

/**
 * While somebody edits: writes the files anew when a platform file or a text changes, and loads the extension again. The development
 * server builds them only when it starts, because no script imports them.
 * @param folder of the built extension
 * @param read works the files out as the sources are now
 */
export function followSources(server: WxtDevServer, folder: string, read: () => Promise<BuiltFile[]>): void {
  server.watcher.add(sources);
  server.watcher.on('all', async (_, changed) => {
    if (!sources.some((source) => changed.replaceAll('\\', '/').includes(`${source}/`))) return;
    try {
      for (const { relativeDest, contents } of await read()) {
        const file = join(folder, relativeDest);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, contents);
      }
      server.reloadExtension();
    } catch (error) {
      // Half a word typed, for example: the next save is tried again.
      console.error(`The catalogue could not be built: ${error instanceof Error ? error.message : error}`);
    }
  });
}
