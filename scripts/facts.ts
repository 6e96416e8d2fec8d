/**
 * Which facts of the catalogue to read again: the oldest ones and the unconfirmed ones, by platform.
 * Run with: npm run facts, or npm run facts -- --older-than 18 for those checked more than 18 months ago.
 */
import { parseArgs } from 'node:util';
import { isOld } from '../core/fact-age.ts';
import type { Platform, Source } from '../data/schema.ts';
import { evaluate } from './bake.ts';

/** How many of the oldest facts to print when no age is asked for. */
const most = 30;

interface Fact {
  platform: string;
  /** Where in the platform's file it stands, such as "tips alt-text". */
  what: string;
  source: Source;
}

/** Every place in a platform file that cites a source. */
function factsOf(platform: Platform): Fact[] {
  const { owner, share, nonprofit, strengths, tips, limits, links, numbers } = platform;
  const cited: [what: string, key: string][] = [
    ['owner', owner.source],
    ['share', share.source],
    ...(nonprofit ? [['nonprofit', nonprofit.source] as [string, string]] : []),
    ...strengths.map(({ purpose, source }): [string, string] => [`strengths ${purpose}`, source]),
    ...tips.map(({ id, source }): [string, string] => [`tips ${id}`, source]),
    ...limits.map(({ id, source }): [string, string] => [`limits ${id}`, source]),
    ...links.flatMap(({ from, to, sources }) => sources.map((key): [string, string] => [`links ${from} to ${to}`, key])),
    ...numbers.flatMap(({ id, before, now }) =>
      [before, now].flatMap((figure): [string, string][] => (figure ? [[`numbers ${id}`, figure.source]] : [])),
    ),
  ];
  return cited.flatMap(([what, key]) => {
    const source = platform.sources[key];
    return source ? [{ platform: platform.id, what, source }] : [];
  });
}

/** Oldest look first; among those of one day the page with the oldest date, and pages without a date last. */
const byAge = (a: Fact, b: Fact) =>
  a.source.checked.localeCompare(b.source.checked) || (a.source.date ?? '9').localeCompare(b.source.date ?? '9');

function print(title: string, facts: readonly Fact[]): void {
  console.log(`\n${title}: ${facts.length}`);
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.platform, [...(groups.get(fact.platform) ?? []), fact]);
  for (const [platform, group] of groups) {
    console.log(`\n  ${platform}`);
    for (const { what, source } of group)
      console.log(`    ${what}: checked ${source.checked}, page date ${source.date ?? 'unknown'}. ${source.title} ${source.url ?? ''}`);
  }
}

const { values } = parseArgs({ options: { 'older-than': { type: 'string' } } });
const months = values['older-than'] === undefined ? undefined : Number(values['older-than']);
if (months !== undefined && !(Number.isInteger(months) && months >= 0)) {
  console.error('--older-than takes a whole number of months, as in: npm run facts -- --older-than 18');
  process.exit(1);
}

const today = new Date().toISOString().slice(0, 10);
const { platforms } = await evaluate<{ platforms: Platform[] }>('./data/catalogue.ts');
const { basics } = await evaluate<typeof import('../data/basics.ts')>('./data/basics.ts');
const { basicSources } = await evaluate<typeof import('../data/basic-sources.ts')>('./data/basic-sources.ts');
const facts = [
  ...platforms.flatMap(factsOf),
  ...basics.flatMap(({ id, sources }) =>
    sources.flatMap((key): Fact[] => (basicSources[key] ? [{ platform: 'basics', what: id, source: basicSources[key] }] : [])),
  ),
].sort(byAge);

console.log(`${facts.length} facts`);
if (months === undefined) print(`The ${most} oldest`, facts.slice(0, most));
else
  print(
    `Checked more than ${months} months ago`,
    facts.filter(({ source }) => isOld(source.checked, today, months)),
  );
print(
  'Not confirmed',
  facts.filter(({ source }) => source.confidence === 'unconfirmed'),
);
