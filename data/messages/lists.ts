/** Lists, names of languages and order of names, as the language on show has them. */
import { isEnglish } from '../schema/english.ts';
import { language } from './language.ts';

type Items = readonly string[];

/** "A, B and C". */
export const allOf = (items: Items): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

// One name alone asks nothing of the language, and the popup has many such lists: see isEnglish().

/** The same in pieces: "A", ", ", "B", " and ", "C". */
export const partsOfAll = (items: Items): string[] =>
  items.length < 2 ? [...items] : new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(items).map(({ value }) => value);

/** "A, B, C": a list that is no part of a sentence. */
export const inARow = (items: Items): string =>
  items.length < 2 || isEnglish(language) ? items.join(', ') : new Intl.ListFormat(language, { type: 'unit' }).format(items);

/** What a language is called. @param tag BCP 47; what is none is its own name */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What a country is called. @param code two letters, as ISO 3166-1 has them; what is none is its own name */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** For sorting names. */
export const inOrder = (a: string, b: string): number => a.localeCompare(b, language);
