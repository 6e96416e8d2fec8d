import type { Basic } from '../../data/reference/basic.ts';
import { nicknames } from '../../data/reference/nicknames.ts';
import type { Source, Step, Where } from '../../data/schema/schema.ts';
import type { Purpose } from '../../data/schema/vocabulary.ts';
import type { PlatformTexts } from './catalogue.ts';

/** One thing in the library that a search can find. */
export interface Entry {
  id: string;
  kind: 'question' | 'basics' | 'guide' | 'tip' | 'strength' | 'limit';
  platform?: Pick<PlatformTexts, 'id' | 'name'>;
  /** Missing where the kind says it already. */
  title?: string;
  text: string;
  /** Former names of the platform, and short ones. */
  formerly: string;
  /** Found by, but not shown. */
  also: string;
  sources: readonly Source[];
  doubt?: string;
  where?: Where;
  /** No source stands behind it. */
  advice?: true;
}

/** A ready question with its answer, in words. */
interface Asked {
  id: string;
  ask: string;
  answer: readonly string[];
  also: string;
  doubt?: string;
  sources: readonly Source[];
}

/** What the library holds, in the language on show. */
export interface LibraryTexts {
  questions: readonly Asked[];
  basics: readonly Basic[];
  basicSources: Readonly<Record<string, Source>>;
  /** Those whose texts are loaded so far. */
  platforms: readonly PlatformTexts[];
  /** The text a person sees for a purpose. */
  purposeLabel: (purpose: Purpose) => string;
}

/** How sure a fact is and where it holds, without empty fields. */
const told = ({ doubt, where }: { doubt?: string | undefined; where?: Where | undefined }) => ({
  ...(doubt ? { doubt } : {}),
  ...(where ? { where } : {}),
});

function platformEntries(platform: PlatformTexts, purposeLabel: LibraryTexts['purposeLabel']): Entry[] {
  const { id, name, formerNames, sources } = platform;
  const cited = (key: string) => [sources[key]].filter((source) => source !== undefined);
  const names = [...formerNames.map((former) => former.name), nicknames[id] ?? ''];
  const base = { platform: { id, name }, formerly: names.join(' '), also: '' };
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

/** Everything in the library that can be found. */
export const entriesOf = ({ questions, basics, basicSources, platforms, purposeLabel }: LibraryTexts): Entry[] => [
  ...questions.map(
    ({ id, ask, answer, also, sources, doubt }): Entry => ({
      id: `question/${id}`,
      kind: 'question',
      title: ask,
      text: answer.join(' '),
      formerly: '',
      also,
      sources,
      ...told({ doubt }),
      ...(sources.length ? {} : { advice: true }),
    }),
  ),
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
