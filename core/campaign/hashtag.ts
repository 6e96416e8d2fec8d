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
