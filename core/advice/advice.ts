import type { AdviceId } from '../../data/reference/advice.ts';
import { adviceIds } from '../../data/reference/advice.ts';
import type { Compose } from '../../data/schema/schema.ts';
import type { Draft } from '../drafts/draft.ts';
import { allCaps } from './all-caps.ts';
import { camelCase, longTag } from './camel-case.ts';
import { emojiRun } from './emoji-run.ts';
import { fancyLetters } from './fancy-letters.ts';
import { deadLink, insecureLink, shortLink, tracking } from './links.ts';
import { personalData } from './personal-data.ts';
import { altFilename, altImageOf, altMissing, photoConsent } from './pictures.ts';
import { sameEverywhere } from './same-everywhere.ts';
import { deadTag, manyTags, tagBreaks, tagFigures } from './tags.ts';

/** One thing that could be better in a draft. */
export interface Advice {
  id: AdviceId;
  /** What it is about, as it stands in the draft. */
  found: string[];
  /** Ids of the platforms it concerns, where it does not concern all. */
  places?: string[];
  /** Mends it; all else of the draft stays. Missing where only the person can. */
  fix?: (draft: Draft) => Draft;
}

/** A place the draft goes to. */
export interface Where {
  id: string;
  rules: Pick<Compose, 'links' | 'tags' | 'reads'>;
}

/** One rule: what it finds, or undefined where there is nothing to say. */
export type Rule = (draft: Draft, places: readonly Where[], versions: Readonly<Record<string, string>>) => Omit<Advice, 'id'> | undefined;

const rules: Record<AdviceId, Rule> = {
  'photo-consent': photoConsent,
  'personal-data': personalData,
  'alt-missing': altMissing,
  'alt-filename': altFilename,
  'alt-image-of': altImageOf,
  'dead-link': deadLink,
  'dead-tag': deadTag,
  'insecure-link': insecureLink,
  'short-link': shortLink,
  tracking,
  'tag-breaks': tagBreaks,
  'tag-figures': tagFigures,
  'camel-case': camelCase,
  'long-tag': longTag,
  'many-tags': manyTags,
  'fancy-letters': fancyLetters,
  'all-caps': allCaps,
  'emoji-run': emojiRun,
  'same-everywhere': sameEverywhere,
};

/**
 * What could be better in a draft, most important first; each id once. What the person refused stays away.
 * @param places where the draft goes, with their rules
 * @param versions the text as it goes to each place, by platform id, where it is known
 */
export function advise(draft: Draft, places: readonly Where[], versions: Readonly<Record<string, string>> = {}): Advice[] {
  return adviceIds
    .filter((id) => !draft.refused.includes(id))
    .flatMap((id) => {
      const found = rules[id](draft, places, versions);
      return found ? [{ id, ...found }] : [];
    });
}
