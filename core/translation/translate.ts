import type { Translation } from '../../data/schema/translation.ts';
import { mapTexts, textsOf } from './text-paths.ts';

/**
 * A short name for a text, to see later whether it has changed: 32-bit FNV-1a over UTF-16 units, in base 36.
 * https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * The texts of a translation that belong to the English of today, by path.
 * @param english every English text, by path
 */
export function freshTexts(english: ReadonlyMap<string, string>, translation: Translation): Record<string, string> {
  const fresh = Object.entries(translation).filter(([path, { of }]) => {
    const text = english.get(path);
    return text !== undefined && hashOf(text) === of;
  });
  return Object.fromEntries(fresh.map(([path, { text }]) => [path, text]));
}

/** Something in another language, and the paths of the texts in it that are still English. */
export interface Translated<Part> {
  value: Part;
  fallbacks: Set<string>;
}

/**
 * Puts texts in the places of their paths; what has none stays English.
 * @param part a platform or anything built like a part of it
 * @param texts by path
 * @param at the path of the part, such as "tips.x-alt-text"; left out for a whole platform
 */
export function withTexts<Part>(part: Part, texts: Readonly<Record<string, string>>, at = ''): Translated<Part> {
  const fallbacks = new Set<string>();
  const put = (english: string, path: string) => {
    const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
    if (text === undefined) fallbacks.add(path);
    return text ?? english;
  };
  return { value: mapTexts(part, put, at), fallbacks };
}

/**
 * Puts a platform, or a part of one, into another language. What is missing, or belongs to an earlier English, stays English.
 * @param at as for withTexts
 */
export const translate = <Part>(part: Part, translation: Translation, at = ''): Translated<Part> =>
  withTexts(part, freshTexts(textsOf(part, at), translation), at);
