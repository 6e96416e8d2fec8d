import { unmeantWords } from '../../data/reference/unmeant-words.ts';

/** What is wrong with a hashtag, or may be. signs: something that ends it; low: several words and no capitals; digits: nothing but digits. */
export type TagProblem = 'empty' | 'signs' | 'digits' | 'long' | 'low';

/** Longer ones are mistyped, and leave no room for words. In characters. */
const longest = 25;

/** As people type it, without "#" and blanks around. */
export const bareTag = (typed: string): string =>
  typed
    .trim()
    .replace(/^[#＃]+/u, '')
    .trim();

/** @param tag without "#" */
export function tagProblems(tag: string): TagProblem[] {
  if (!tag) return ['empty'];
  if (!/^[\p{L}\p{M}\p{N}_]+$/u.test(tag)) return ['signs'];
  if (/^[\p{N}_]+$/u.test(tag)) return ['digits'];
  const letters = [...tag];
  const hasCase = /\p{Ll}/u.test(tag);
  return [
    ...(letters.length > longest ? (['long'] as const) : []),
    // Shorter ones are one word, mostly.
    ...(hasCase && letters.length > 8 && !/\p{Lu}/u.test(tag) ? (['low'] as const) : []),
  ];
}

/** How it looks where capitals are gone: there another word may come to sight. */
export const tagInSmall = (tag: string): string => tag.toLowerCase();

/** Where a new word begins: "CleanWater", "WHODay", "Day2". What stands on two sides of a "_" nobody reads as one. */
const joint = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;

/**
 * Words that come into sight where the capitals are gone, because they lie across two words: "Sus|anAl|bum". Where the capitals show no
 * two words, there are none.
 * @param tag without "#"
 * @returns in small letters, each once
 */
export function unmeantIn(tag: string): string[] {
  const joints = [...tag.matchAll(joint)].map(({ index }) => index);
  const small = tagInSmall(tag);
  // A few signs are longer in small letters; then nothing stands where it stood.
  if (small.length !== tag.length) return [];
  const liesAcross = (word: string) =>
    joints.some((at) => {
      const from = small.indexOf(word, Math.max(0, at - word.length + 1));
      return from >= 0 && from < at;
    });
  const found = unmeantWords.filter(liesAcross);
  return found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}
