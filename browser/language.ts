import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { setLanguage } from '../data/messages/language.ts';
import { builtIn } from './catalogue.ts';
import { languageFor } from './language-for.ts';

/**
 * Puts a language on show: from now on every message is in it. Its texts are loaded only where it is not English; what cannot be
 * read stays English.
 * @param setting as in languageFor
 * @returns the catalogue in that language
 */
export async function showLanguage(setting: string): Promise<Catalogue> {
  const tag = languageFor(setting);
  // Never waited for, and loaded only where the choice may not hold.
  if (setting && tag !== setting) import('./lost-language.ts').then(({ sayLostLanguage }) => sayLostLanguage()).catch(() => undefined);
  const translated =
    tag === 'en' ? undefined : await import('./load-language.ts').then((module) => module.loadLanguage(tag)).catch(() => undefined);
  setLanguage(translated ? tag : 'en', translated?.messages);
  return translated?.catalogue ?? builtIn;
}
