/**
 * Which facts of the catalogue to read again: the oldest ones, the share pages not looked at for longest, and the unconfirmed ones.
 * Ends with an error where an unconfirmed fact says no doubt.
 * Run with: npm run facts, or npm run facts -- --older-than 18 for those checked more than 18 months ago.
 */
import { parseArgs } from 'node:util';
import { isOld } from '../../core/catalogue/fact-age.ts';
import { leadsSomewhere, platformFiles, platforms } from '../../data/catalogue/catalogue.ts';
import { basicSources } from '../../data/reference/basic-sources.ts';
import { basics } from '../../data/reference/basics.ts';
import { questionSources } from '../../data/reference/question-sources.ts';
import { questionList } from '../../data/reference/questions.ts';
import { citing } from '../../data/schema/citing.ts';
import type { Platform, Source } from '../../data/schema/schema.ts';

/** How many of the oldest facts to print when no age is asked for. */
const most = 30;

interface Fact {
  platform: string;
  /** Where it is in the platform's file, such as "tips[x-alt-text]". */
  what: string;
  source: Source;
  doubt?: string | undefined;
}

/** Every place in a platform file that cites a source. */
const factsOf = (platform: Platform): Fact[] =>
  citing(platform).flatMap(({ at, keys, doubt }) =>
    keys.flatMap((key) => {
      const source = platform.sources[key];
      return source ? [{ platform: platform.id, what: at, source, doubt }] : [];
    }),
  );

/** Those read longest ago first; among those of one day the page with the oldest date, and pages without a date last. */
const byAge = (a: Fact, b: Fact) =>
  a.source.checked.localeCompare(b.source.checked) || (a.source.date ?? '9').localeCompare(b.source.date ?? '9');

function print(title: string, facts: readonly Fact[]): void {
  console.log(`\n${title}: ${facts.length}`);
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.platform, [...(groups.get(fact.platform) ?? []), fact]);
  for (const [platform, group] of groups) {
    console.log(`\n  ${platform}`);
    for (const { what, source, doubt } of group) {
      console.log(`    ${what}: checked ${source.checked}, page date ${source.date ?? 'unknown'}. ${source.title} ${source.url ?? ''}`);
      if (doubt) console.log(`      Not certain: ${doubt}`);
    }
  }
}

const { values } = parseArgs({ options: { 'older-than': { type: 'string' } } });
const months = values['older-than'] === undefined ? undefined : Number(values['older-than']);
if (months !== undefined && !(Number.isInteger(months) && months >= 0)) {
  console.error('--older-than takes a whole number of months, as in: npm run facts -- --older-than 18');
  process.exit(1);
}

const today = new Date().toISOString().slice(0, 10);
const facts = [
  ...platforms.flatMap(factsOf),
  ...basics.flatMap(({ id, sources }) =>
    sources.flatMap((key): Fact[] => (basicSources[key] ? [{ platform: 'basics', what: id, source: basicSources[key] }] : [])),
  ),
  ...questionList.flatMap(({ id, sources }) =>
    sources.flatMap((key): Fact[] => (questionSources[key] ? [{ platform: 'questions', what: id, source: questionSources[key] }] : [])),
  ),
].sort(byAge);
const advice = platforms.flatMap(({ guide }) => guide).filter((step) => typeof step === 'string');

console.log(`${facts.length} facts, and ${advice.length} first steps that are our own advice`);
if (months === undefined) print(`The ${most} oldest`, facts.slice(0, most));
else
  print(
    `Checked more than ${months} months ago`,
    facts.filter(({ source }) => isOld(source.checked, today, months)),
  );
print(
  'Share pages, the one not looked at for longest first',
  facts.filter(({ what }) => what === 'share'),
);
const unconfirmed = facts.filter(({ source }) => source.confidence === 'unconfirmed');
print('Not confirmed', unconfirmed);

const lost = platformFiles.flatMap(({ id, links }) => links.filter((one) => !leadsSomewhere(one)).map((one) => ({ ...one, id })));
console.log(`\nLinks to a place that is not there, which nobody sees: ${lost.length}`);
for (const { id, from, to } of lost) console.log(`  data/platforms/${id}.ts: from "${from}" to "${to}"`);

const silent = unconfirmed.filter(({ doubt }) => !doubt);
if (silent.length) {
  print('Not confirmed, and no "doubt" says so', silent);
  process.exitCode = 1;
}
