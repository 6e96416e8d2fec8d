import MiniSearch from 'minisearch';
import type { Basic } from '../../data/reference/basics.ts';
import type { Source, Step, Where } from '../../data/schema/schema.ts';
import type { Purpose } from '../../data/schema/vocabulary.ts';
import { fold } from '../text/fold.ts';
import type { PlatformTexts } from './catalogue.ts';

/** One thing in the library that a search can find. */
export interface Entry {
  id: string;
  kind: 'basics' | 'guide' | 'tip' | 'strength' | 'limit';
  platform?: Pick<PlatformTexts, 'id' | 'name'>;
  /** Missing where the kind says it already. */
  title?: string;
  text: string;
  /** Former names of the platform. */
  formerly: string;
  /** Found by, but not shown. */
  also: string;
  sources: Source[];
  doubt?: string;
  where?: Where;
  /** No source stands behind it. */
  advice?: true;
}

/** Words that stand in nearly every sentence and would hide what somebody looks for. */
const fillers = new Set('a an and are as at be by can do for from how i in is it my of on or our the to we what with you your'.split(' '));

/** A word as it is compared; none where it is a filler. */
function folded(word: string): string | null {
  const plain = fold(word);
  return fillers.has(plain) ? null : plain;
}

/** The text a person sees for a purpose. */
type PurposeLabel = (purpose: Purpose) => string;

/** What is behind that is not looked for: near words of a very long one take long to find. */
const longestQuery = 200;

/** How many letters may be wrong. A mistake in a short word makes another word of it. */
const wrongLetters = (word: string) => (word.length > 6 ? 2 : word.length > 3 ? 1 : false);

/** How sure a fact is and where it holds, without empty fields. */
const told = ({ doubt, where }: { doubt?: string | undefined; where?: Where | undefined }) => ({
  ...(doubt ? { doubt } : {}),
  ...(where ? { where } : {}),
});

function platformEntries(platform: PlatformTexts, purposeLabel: PurposeLabel): Entry[] {
  const { id, name, formerNames, sources } = platform;
  const cited = (key: string) => [sources[key]].filter((source) => source !== undefined);
  const base = { platform: { id, name }, formerly: formerNames.map((former) => former.name).join(' '), also: '' };
  const step = (one: Step, at: number): Entry => {
    const place = { ...base, id: `${id}/guide/${at}`, kind: 'guide' as const };
    if (typeof one === 'string') return { ...place, text: one, sources: [], advice: true };
    return { ...place, text: one.text, sources: cited(one.source), ...told(one) };
  };
  return [
    { ...base, id: `${id}/guide`, kind: 'guide', text: platform.bestFor, sources: [] },
    ...platform.guide.map(step),
    // By place and not by id: two tips of a file may share theirs, and an index takes no id twice.
    ...platform.tips.map(
      (tip, at): Entry => ({
        ...base,
        id: `${id}/tip/${at}`,
        kind: 'tip',
        title: tip.title,
        text: tip.text,
        also: tip.purposes.map(purposeLabel).join(' '),
        sources: cited(tip.source),
        ...told(tip),
      }),
    ),
    ...platform.strengths.map(
      (strength, at): Entry => ({
        ...base,
        id: `${id}/strength/${at}`,
        kind: 'strength',
        title: purposeLabel(strength.purpose),
        text: strength.text,
        sources: cited(strength.source),
        ...told(strength),
      }),
    ),
    ...platform.limits.map(
      (limit, at): Entry => ({
        ...base,
        id: `${id}/limit/${at}`,
        kind: 'limit',
        text: limit.text,
        sources: cited(limit.source),
        ...told(limit),
      }),
    ),
  ];
}

/**
 * Everything in the library that can be found.
 * @param platforms those whose texts are loaded so far
 * @param purposeLabel the text a person sees for a purpose
 */
export function entriesOf(
  basics: readonly Basic[],
  basicSources: Record<string, Source>,
  platforms: readonly PlatformTexts[],
  purposeLabel: PurposeLabel,
): Entry[] {
  return [
    ...basics.map(
      (basic): Entry => ({
        id: `basics/${basic.id}`,
        kind: 'basics',
        title: basic.title,
        text: basic.text.join(' '),
        formerly: '',
        also: basic.purpose ? purposeLabel(basic.purpose) : '',
        sources: basic.sources.map((key) => basicSources[key]).filter((source) => source !== undefined),
      }),
    ),
    ...platforms.flatMap((platform) => platformEntries(platform, purposeLabel)),
  ];
}

/**
 * Builds a search that forgives typing mistakes and finds words from their first letters.
 * The index is made at the first search, because many people come here only to read.
 * @returns a function from what was typed to what fits all its words, or else some of them, best first
 */
export function librarySearch(entries: readonly Entry[]): (query: string) => Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let index: MiniSearch | undefined;
  const build = () => {
    const made = new MiniSearch({
      fields: ['name', 'title', 'text', 'also'],
      processTerm: folded,
      searchOptions: {
        combineWith: 'AND',
        prefix: true,
        // Who names a platform means it, and not the others that mention it.
        boost: { name: 10, title: 2, also: 0.5 },
        boostDocument: (id) => (/^basics|guide$/.test(`${id}`) ? 1.5 : /guide/.test(`${id}`) ? 0.7 : 1),
      },
    });
    made.addAll(entries.map(({ platform, formerly, ...rest }) => ({ ...rest, name: platform && `${platform.name} ${formerly}` })));
    return made;
  };
  return (typed) => {
    const query = typed.slice(0, longestQuery);
    if (!query.trim()) return [];
    index ??= build();
    // Near words only where the typed ones find nothing: "consent" must not bring every "comment". Then some of the words.
    for (const way of [{}, { fuzzy: wrongLetters }, { fuzzy: wrongLetters, combineWith: 'OR' as const }]) {
      const found = index.search(query, way);
      if (found.length > 0) return found.flatMap(({ id }) => byId.get(id) ?? []);
    }
    return [];
  };
}
