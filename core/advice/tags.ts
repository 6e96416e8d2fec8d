import { grammarOf } from '../../data/reference/text-grammars.ts';
import { tokensIn } from '../text/tokens.ts';
import { camel, parted } from './camel-case.ts';
import type { AdviceCheck, Where } from './check.ts';
import { inlineTags, once, tagsOf, textsFor } from './draft-texts.ts';

/** All that most places take a hashtag on over, as far as they say it. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each joiner counts as a sign of its own here
const breaking = /(?:(?![\u200c\u200d·・׳״])[^\p{L}\p{M}\p{N}_])+/u;
const hasLetter = (tag: string): boolean => /\p{L}/u.test(tag);
const withCapitals = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/u;

/** Emoji with all that belongs to them, and marks nobody sees where they join no letters. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each mark counts as a sign of its own here
const emoji = /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}\ufe0e\ufe0f\u20e3])\u200d?/gu;
/** A leftover emoji modifier without its emoji: platforms take it for part of the tag, and nobody can type it again. */
const loose = /(?<!\p{Extended_Pictographic}|\u{1F3FB}|\u{1F3FC}|\u{1F3FD}|\u{1F3FE}|\u{1F3FF})[\ufe0e\ufe0f]/u;
const stray = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu;

/** A tag of one piece: joined by capitals, or by "_" in scripts without them. "women's" is one word, "l'eau" are two. */
function whole(tag: string, language: string): string {
  const words = tag
    .replace(emoji, ' ')
    .replace(stray, '')
    .replace(/(?<=\p{L}\p{L})['’](?=(s|t)(?![\p{L}\p{M}]))/gu, '')
    .replace(/\./g, '')
    .split(breaking)
    .filter(Boolean);
  if (words.length === 1) return words[0] as string;
  return withCapitals.test(tag) ? camel(words, language) : words.join('_');
}

/** Whether a place reads a tag to its end, as far as its grammar is known. */
function isRead(tag: string, { rules }: Where): boolean {
  if (rules.reads === undefined || rules.reads === 'word' || rules.reads === 'general') return false;
  const [token, more] = tokensIn(`#${tag}`, grammarOf(rules));
  return token?.kind === 'hashtag' && token.value === tag && !more;
}

/** Whether each place reads a tag to its end; of no place nothing is known. */
const isReadByAll = (tag: string, places: readonly Where[]): boolean => places.length > 0 && places.every((place) => isRead(tag, place));

/** Tags with a space or a character at which platforms cut them off. Those in lower-case words are for "camel-case". */
export const tagBreaks: AdviceCheck = ({ tags }, places) => {
  const breaks = (tag: string) =>
    hasLetter(tag) &&
    (breaking.test(tag) || tag.replace(emoji, '') !== tag) &&
    !parted(tag) &&
    (loose.test(tag) || !isReadByAll(tag, places));
  const found = once(tags.filter(breaks));
  if (found.length === 0) return undefined;
  return { found, fix: (draft) => ({ ...draft, tags: draft.tags.map((tag) => (breaks(tag) ? whole(tag, draft.language) : tag)) }) };
};

/** Tags without a letter, such as a year: platforms do not link them. */
export const tagFigures: AdviceCheck = ({ tags }, places) => {
  const found = once(tags.filter((tag) => tag.trim() !== '' && !hasLetter(tag) && !isReadByAll(tag, places)));
  return found.length ? { found } : undefined;
};

/** Hashtags in the running text where they do nothing: there, nothing else removes them. What the catalogue adds is said below. */
export const deadTag: AdviceCheck = (draft, places) => {
  const dead = places.flatMap(({ id, rules: { tags } }) => {
    const found = tags.work || tags.but ? [] : tagsOf(textsFor(draft, id));
    return found.length ? [{ id, found }] : [];
  });
  const found = once(dead.flatMap((one) => one.found)).map((tag) => `#${tag}`);
  return found.length ? { found, places: dead.map(({ id }) => id) } : undefined;
};

/** More tags than a place takes, or more than five anywhere. */
export const manyTags: AdviceCheck = (draft, places) => {
  const tags = once([...draft.tags, ...inlineTags(draft)].map((tag) => tag.toLowerCase()));
  const full = places.filter(({ rules }) => rules.tags.work && rules.tags.most !== undefined && tags.length > rules.tags.most);
  if (full.length) return { found: tags, places: full.map(({ id }) => id) };
  return tags.length > 5 ? { found: tags } : undefined;
};
