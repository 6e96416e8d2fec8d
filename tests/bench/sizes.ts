import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import type { Extensions } from './extensions.ts';
import type { Figure } from './figures.ts';

/** Bytes of page.js that come from the catalogue, found by bundling its sources once more with a list of what went in. */
async function bytesPerPlatform(): Promise<number> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input: 'entrypoints/page.ts' } },
  })) as Rollup.RollupOutput;
  const modules = output.flatMap((part) => (part.type === 'chunk' ? Object.entries(part.modules) : []));
  const fromCatalogue = modules.filter(([file]) => /\/data\/platforms\/|\/data\/catalogue\/catalogue\.ts|\.generated\.ts/.test(file));
  return fromCatalogue.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
}

/** Sizes of what a page gets on each platform, and of the package. Prints one line for each platform. */
export async function sizes({ sidekick, zipBytes }: Extensions): Promise<Figure[]> {
  const script = await readFile(join(sidekick, 'page.js'));
  const size = (content: Buffer) => ({ raw: content.length, gzip: gzipSync(content, { level: 9 }).length });
  const own = size(script);
  const files = (await readdir(join(sidekick, 'pages'))).sort();
  const perPlatform = await Promise.all(
    files.map(async (file) => {
      const facts = size(await readFile(join(sidekick, 'pages', file)));
      return { platform: file.replace(/\.js$/, ''), raw: own.raw + facts.raw, gzip: own.gzip + facts.gzip };
    }),
  );
  console.log(`page.js: ${own.raw} B, ${own.gzip} B gzip. With the facts of each platform:`);
  for (const { platform, raw, gzip } of perPlatform)
    console.log(`  ${platform.padEnd(16)}${String(raw).padStart(6)} B ${String(gzip).padStart(6)} B gzip`);
  const largest = (what: 'raw' | 'gzip') => perPlatform.reduce((most, one) => (one[what] > most[what] ? one : most));
  return [
    { name: 'page script, largest platform', value: largest('raw').raw / 1000, unit: 'kB', target: 11, note: largest('raw').platform },
    {
      name: 'page script, largest platform, gzip',
      value: largest('gzip').gzip / 1000,
      unit: 'kB',
      target: 5,
      note: largest('gzip').platform,
    },
    { name: 'bytes in page.js for each added platform', value: await bytesPerPlatform(), unit: 'B', target: 0 },
    { name: 'zip', value: zipBytes / 1000, unit: 'kB', target: 300 },
  ];
}
