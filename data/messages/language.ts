import { isEnglish } from '../schema/english.ts';
import type { Messages } from '../schema/message.ts';
import { inWords, type Say } from './text.ts';

/** Message files of one language by their names, such as "app". A message that a file does not have is English. */
export type MessageFiles = Readonly<Record<string, Messages | undefined>>;

/** How English is written here: dates with the day first. */
const english = 'en-GB';

/** BCP 47 tag of the language on show, for plural rules, lists, numbers, dates and the order of names. */
export let language = english;

let files: MessageFiles = {};

/** Scripts that are written from right to left. https://www.w3.org/International/questions/qa-scripts */
const toTheLeft = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/** The way a language is written. @param tag BCP 47 */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  !isEnglish(tag) && toTheLeft.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';

/**
 * Puts another language on show: every text that is asked for from now on is in it.
 * @param tag BCP 47, such as "sw"; "en" for English
 * @param messages its message files
 */
export function setLanguage(tag: string, messages: MessageFiles = {}): void {
  language = tag === 'en' ? english : tag;
  files = messages;
}

/**
 * Builds the function that looks a message up in the language on show.
 * @param file name of the message file
 * @param messages the file in English, which also tells which messages there are
 */
export const messagesOf =
  <const Catalog extends Messages>(file: string, messages: Catalog): Say<Catalog> =>
  (key, ...[fill]) => {
    const here = files[file];
    const translated = here && Object.hasOwn(here, key) ? here[key] : undefined;
    return translated === undefined
      ? inWords(messages[key] as Messages[string], fill ?? {}, english)
      : inWords(translated, fill ?? {}, language);
  };
