import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keptTexts } from '../core/translation/kept-texts.ts';
import { messageTexts } from '../core/translation/message-texts.ts';
import { pseudoLanguages } from '../data/catalogue/pseudo-languages.ts';
import { english } from '../data/messages/english.ts';

const begun = readdirSync(join(import.meta.dirname, '../data/messages'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

/** Texts of the interface that would be English among others, and could not be marked so. */
function missingIn(language: string): number {
  const texts = messageTexts(english, language);
  return texts.size - Object.keys(keptTexts(`messages/${language}.json`, texts, language)).length;
}

/** Languages that are begun and not whole, with the number of texts that are missing or belong to an earlier English. */
export const unfinished: Record<string, number> = Object.fromEntries(
  begun.map((language) => [language, missingIn(language)] as const).filter(([, missing]) => missing > 0),
);

/**
 * Languages, beside English, that Sidekick can be shown in, as BCP 47 tags: those whose interface is translated whole. What is said of
 * platforms may be missing; it is marked as English.
 */
export const languages: string[] = [...begun.filter((language) => !(language in unfinished)), ...pseudoLanguages].sort();
