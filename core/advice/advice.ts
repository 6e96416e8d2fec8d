import type { AdviceId } from '../../data/reference/advice.ts';
import { adviceIds } from '../../data/reference/advice.ts';
import type { Draft } from '../drafts/draft.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { allCaps } from './all-caps.ts';
import { camelCase, longTag } from './camel-case.ts';
import type { Advice, AdviceCheck, Where } from './check.ts';
import { emojiRun } from './emoji-run.ts';
import { fancyLetters } from './fancy-letters.ts';
import { deadLink, insecureLink, shortLink, tracking } from './links.ts';
import { personalData } from './personal-data.ts';
import { altFilename, altImageOf, altMissing, photoConsent } from './pictures.ts';
import { sameEverywhere } from './same-everywhere.ts';
import type { TagWords } from './tag-split.ts';
import { deadTag, manyTags, tagBreaks, tagFigures } from './tags.ts';

const checks: Record<AdviceId, AdviceCheck> = {
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

/** As advise(), in steps: one for each piece of advice. */
export function* adviseSteps(
  draft: Draft,
  places: readonly Where[],
  versions: Readonly<Record<string, string>> = {},
  tagWords?: TagWords,
): Steps<Advice[]> {
  const advice: Advice[] = [];
  for (const id of adviceIds) {
    if (draft.refused.includes(id)) continue;
    const found = checks[id](draft, places, versions, tagWords);
    if (found) advice.push({ id, ...found });
    yield;
  }
  return advice;
}

/**
 * What could be better in a draft, most important first; each id once. What the person refused stays away.
 * @param places where the draft goes, with their rules
 * @param versions the text as it goes to each place, by platform id, where it is known
 * @param tagWords what run-together hashtags may be made of, where that is loaded
 */
export const advise = (
  draft: Draft,
  places: readonly Where[],
  versions: Readonly<Record<string, string>> = {},
  tagWords?: TagWords,
): Advice[] => atOnce(adviseSteps(draft, places, versions, tagWords));
