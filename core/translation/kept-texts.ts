/** Reads the translation files of the project, for what is worked out when the extension is built. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudo, pseudoLanguages } from '../../data/catalogue/pseudo-languages.ts';
import type { Translation } from '../../data/schema/translation.ts';
import { freshTexts, hashOf } from './translate.ts';

function translationIn(file: string): Translation {
  const path = join(import.meta.dirname, '../../data', file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** Some of what is said of platforms stays English in a pseudo-language, as in any real translation. */
const isLeftOut = (file: string, path: string) => !file.startsWith('messages/') && Number.parseInt(hashOf(path), 36) % 8 === 0;

/**
 * The texts of a translation file that belong to the English of today, by path.
 * @param file from the data folder, such as "messages/sw.json"; one that is not there has no texts
 * @param english every English text, by path
 * @param language BCP 47 tag
 */
export function keptTexts(file: string, english: ReadonlyMap<string, string>, language: string): Record<string, string> {
  if (!pseudoLanguages.includes(language)) return freshTexts(english, translationIn(file));
  const there = [...english].filter(([path]) => !isLeftOut(file, path));
  return Object.fromEntries(there.map(([path, text]) => [path, pseudo(text, language)]));
}
