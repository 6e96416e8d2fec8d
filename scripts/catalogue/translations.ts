/**
 * What is translated, what is missing, and what has a new English; and the way of texts to translators and back.
 *   npm run translations                          how far each language is
 *   npm run translations -- sw                    what Swahili lacks; with --all every text of it
 *   npm run translations -- sw --write out/sw.json   writes a file for translators, and out/en.json, the English it belongs to
 *   npm run translations -- sw --read out/sw.json    takes back what is translated in it
 * The files are read and written in the folder "data", or the one named with --data.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from '../build/precompute.ts';
import { fromFlat, gapsOf, type Part, partsOf, type Source, toFlat } from './exchange.ts';
import { languagesIn, readJson, readTranslations, writeJson } from './translation-files.ts';
import { languageProblem } from './translation-problems.ts';

/** How many texts of a list to print where not all are wanted. */
const few = 3;

function print(title: string, lines: readonly string[], all = true): void {
  if (!lines.length) return;
  console.log(`  ${title}: ${lines.length}`);
  const shown = all ? lines : lines.slice(0, few);
  for (const line of shown) console.log(`    ${line}`);
  if (shown.length < lines.length) console.log(`    and ${lines.length - shown.length} more; add --all to see them`);
}

type Kept = ReturnType<typeof readTranslations>;

/** How many texts there are in a language, and how many of them are translated and fresh. */
function counted(parts: readonly Part[], kept: Kept): string {
  const all = parts.reduce((sum, { english }) => sum + english.size, 0);
  const gaps = parts.map((part) => gapsOf(part, kept[part.file] ?? {}));
  const [missing, stale] = [gaps.flatMap((gap) => gap.missing).length, gaps.flatMap((gap) => gap.stale).length];
  return `${all - missing - stale} of ${all} texts, ${missing} missing, ${stale} stale`;
}

function list(parts: readonly Part[], kept: Kept, all: boolean): void {
  for (const part of parts) {
    const translation = kept[part.file] ?? {};
    const { missing, stale } = gapsOf(part, translation);
    if (!missing.length && !stale.length) continue;
    console.log(`\n${part.name}: ${missing.length} missing, ${stale.length} stale`);
    const english = (path: string) => `${part.prefix}${path}: ${part.english.get(path)}`;
    print('missing', missing.map(english), all);
    print(
      'stale',
      stale.map((path) => `${english(path)}\n      was: ${translation[path]?.text}`),
      all,
    );
  }
}

function write(parts: readonly Part[], kept: Kept, file: string, english: readonly Part[]): void {
  const source = join(dirname(file), 'en.json');
  writeJson(file, toFlat(parts, kept));
  writeJson(source, toFlat(english, {}));
  console.log(`Wrote ${file}, and ${source}: the English that it belongs to. Keep them together.`);
}

function read(parts: readonly Part[], kept: Kept, file: string, data: string): void {
  const source = join(dirname(file), 'en.json');
  const hasSource = existsSync(source);
  if (!hasSource) console.log(`There is no ${source}. So the texts count as made from the English of today.`);
  const { files, taken, unknown, empty, same, older, refused } = fromFlat(parts, kept, readJson(file), hasSource ? readJson(source) : {});
  for (const [name, translation] of Object.entries(files)) writeJson(join(data, name), translation);
  console.log(`Took ${taken} texts into ${Object.keys(files).length} files.`);
  print('Refused', refused);
  print('Unknown, left out', unknown);
  print('Empty, left out', empty);
  print('Made from an earlier English, while there is a translation of the new one, left out', older);
  print('Still English, left out', same, false);
  if (refused.length) process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'string' },
      read: { type: 'string' },
      data: { type: 'string', default: 'data' },
      all: { type: 'boolean', default: false },
    },
  });
  const [language] = positionals;
  const [wanted, data] = [language ? [language] : languagesIn(values.data), values.data];
  const wrong = wanted.map(languageProblem).find(Boolean) ?? (!language && (values.write || values.read) ? 'Name a language' : undefined);
  if (wrong) throw new Error(wrong);
  const english = await evaluate<Source>('./scripts/catalogue/english.ts');
  if (!wanted.length) console.log('There are no translations. Start one with: npm run translations -- sw --write out/sw.json');
  for (const one of wanted) {
    const parts = partsOf(english, one);
    const kept = readTranslations(data, parts);
    if (values.write) write(parts, kept, values.write, partsOf(english, 'en'));
    else if (values.read) read(parts, kept, values.read, data);
    else console.log(`${one}: ${counted(parts, kept)}`);
    if (language && !values.write && !values.read) list(parts, kept, values.all);
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
