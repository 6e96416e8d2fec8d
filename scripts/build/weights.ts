/**
 * Weighs the built extension: what is read on every visit and at every start of the worker has a budget in bytes.
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
  weigh(bytes('page.js')) + Math.max(...readdirSync(join(built, 'pages')).map((file) => weigh(bytes(join('pages', file)))));

/** What is weighed, and the most it may be, in bytes. */
const budgets: [what: string, measured: () => number, most: number][] = [
  ['a visit: page script and facts, largest platform', () => largestVisit((content) => content.length), 12_500],
  ['the same, gzip', () => largestVisit(gzip), 5_400],
  ['what a tip brings: the script that draws the chip', () => bytes('chip.js').length, 4_800],
  ['worker', () => bytes('background.js').length, 45_000],
];

const rows = budgets.map(([what, measured, most]) => ({ what, measured: measured(), most }));
for (const { what, measured, most } of rows)
  console.log(`${String(measured).padStart(8)} B of ${String(most).padStart(7)}  ${what}${measured > most ? '  TOO MUCH' : ''}`);
if (rows.some(({ measured, most }) => measured > most)) process.exitCode = 1;
