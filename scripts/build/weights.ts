/**
 * Weighs the built extension: what is read on every visit, at every start of the worker and by the popup has a budget in bytes.
 * Run after a build: node scripts/build/weights.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One built extension. */
const built = '.output/chrome-mv3';

const bytes = (file: string) => readFileSync(join(built, file));
const gzip = (content: Buffer) => gzipSync(content, { level: 9 }).length;

/** The most that a visit reads: the page script with the facts of one platform. @param weigh gives bytes of one file */
const largestVisit = (weigh: (content: Buffer) => number) =>
  weigh(bytes('page.js')) + Math.max(...inFolder('pages').map((file) => weigh(bytes(file))));

const inFolder = (folder: string) => readdirSync(join(built, folder)).map((file) => join(folder, file));
const largest = (files: readonly string[]) => Math.max(...files.map((file) => bytes(file).length));

/** The most that the worker reads for one event: a script, and what that reads of the catalogue. A page is mostly one platform's. */
const largestEvent = () =>
  Math.max(
    bytes('work.js').length + largest(inFolder('pages')),
    bytes('upkeep.js').length + Math.max(largest(inFolder('pages')), bytes('known-hosts.js').length),
  );

/** A script of the build and all that it imports at once. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported = ''] of bytes(file)
    .toString()
    .matchAll(/(?:from|import)"\.\/([^"]+)"/g))
    withImports(`chunks/${imported}`, found);
  return found;
}

/** What the popup reads before its first look at a platform is complete. */
function popupOn(platform: string): number {
  const page = bytes('popup.html').toString();
  const scripts = [...page.matchAll(/<script[^>]*src="\/([^"]+)"/g)].flatMap(([, src = '']) => [...withImports(src)]);
  const files = new Set(['popup.html', ...scripts, ...['pages', 'entries', 'firsts'].map((piece) => `${piece}/${platform}.js`)]);
  return [...files].reduce((sum, file) => sum + bytes(file).length, 0);
}

/** The whole package: a zip file holds each file by itself. */
const packed = (): number =>
  readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + gzip(readFileSync(join(parentPath, name))), 0);

/** What is weighed, and the most it may be, in bytes. */
const budgets: [what: string, measured: () => number, most: number][] = [
  ['a visit: page script and facts, largest platform', () => largestVisit((content) => content.length), 11_000],
  ['the same, gzip', () => largestVisit(gzip), 5_000],
  // 7,000 before it had a cross to close it, and kept clear of links and pictures.
  ['what a tip brings: the script that draws the chip and counts it', () => bytes('chip.js').length, 7_500],
  ['the tips that come with it, largest platform', () => largest(inFolder('firsts')), 9_500],
  ['worker, what it reads at every start', () => bytes('background.js').length, 1_200],
  ['worker, what it reads for one event', largestEvent, 45_000],
  ['popup on Facebook, all that it reads at once', () => popupOn('facebook'), 110_000],
  // 716,000 with 44 platforms and without accounts and campaigns: each platform brings about 7,000, most of it long texts that only who opens it reads.
  ['the package, each file packed', packed, 1_015_000],
];

const rows = budgets.map(([what, measured, most]) => ({ what, measured: measured(), most }));
for (const { what, measured, most } of rows)
  console.log(`${String(measured).padStart(8)} B of ${String(most).padStart(7)}  ${what}${measured > most ? '  TOO MUCH' : ''}`);
if (rows.some(({ measured, most }) => measured > most)) process.exitCode = 1;
