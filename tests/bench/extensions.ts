import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, zip } from 'wxt';

/** Where the bench builds, so that it neither needs nor disturbs a build that is there already. */
const folder = resolve('.output/bench');

/** Folders of unpacked extensions that are compared with each other. */
export interface Extensions {
  /** This extension. */
  sidekick: string;
  /** The least an extension can be: same pages, an empty script, a popup with one heading. */
  blank: string;
  /** A tip in a page as a typical extension makes it: WXT, createShadowRootUi, Preact. */
  plain: string;
  zipBytes: number;
}

type ContentScript = { matches: string[]; exclude_matches?: string[]; js: string[]; run_at: string };

/** An extension with nothing in it, on the pages of another one. */
async function writeBlank(into: string, likeManifest: string): Promise<void> {
  const { content_scripts: scripts } = JSON.parse(await readFile(likeManifest, 'utf8')) as { content_scripts: ContentScript[] };
  const manifest = {
    manifest_version: 3,
    name: 'Blank',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
    content_scripts: scripts.map((script) => ({ ...script, js: ['empty.js'] })),
  };
  await mkdir(into, { recursive: true });
  await writeFile(join(into, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(into, 'worker.js'), '// Nothing to do.\n');
  await writeFile(join(into, 'empty.js'), '// Nothing to do.\n');
  await writeFile(
    join(into, 'popup.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Blank</title><h1>Blank</h1></html>\n',
  );
}

/**
 * Builds everything afresh into a folder of the bench's own.
 * @throws where a build fails
 */
export async function buildExtensions(): Promise<Extensions> {
  await rm(folder, { recursive: true, force: true });
  const into = { outDir: folder, logger: silent };
  const zips = await zip({ ...into, outDirTemplate: 'sidekick' });
  const sidekick = join(folder, 'sidekick');
  const blank = join(folder, 'blank');
  await writeBlank(blank, join(sidekick, 'manifest.json'));
  // WXT writes type files beside the sources it builds: they go beside a copy.
  const source = join(folder, 'plain-source');
  await cp('tests/bench/plain', source, { recursive: true });
  await build({
    ...into,
    configFile: false,
    root: source,
    outDirTemplate: 'plain',
    manifestVersion: 3,
    imports: false,
    manifest: { name: 'Plain', version: '1' },
    vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  });
  const { size } = await stat(zips[0] as string);
  return { sidekick, blank, plain: join(folder, 'plain'), zipBytes: size };
}

/** A build that works says nothing; one that fails throws. */
function quiet(): void {}
const silent = { debug: quiet, log: quiet, info: quiet, warn: quiet, error: console.error, fatal: console.error, success: quiet, level: 0 };
