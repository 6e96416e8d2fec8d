import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { translatedCatalogue } from '../core/catalogue/translated-catalogue.ts';
import type { InterfaceTranslation, PlatformTranslation } from '../data/catalogue/language-pieces.ts';
import { languageFile, languageVariables } from '../data/catalogue/piece-files.ts';
import type { MessageFiles } from '../data/messages/language.ts';
import { builtIn } from './catalogue.ts';
import { readBuilt } from './pieces.ts';

/** A language as its files tell it. */
interface Loaded {
  messages: MessageFiles;
  catalogue: Catalogue;
}
const loaded = new Map<string, Loaded>();

/** Reads a language, once. @param tag BCP 47 @throws where its file cannot be read */
export async function loadLanguage(tag: string): Promise<Loaded> {
  const known = loaded.get(tag);
  if (known) return known;
  const { messages, tables } = (await readBuilt(languageFile(tag, 'interface'), languageVariables.interface)) as InterfaceTranslation;
  const read = (id: string) => readBuilt(languageFile(tag, `of-${id}`), languageVariables.platform) as Promise<PlatformTranslation>;
  const made = { messages, catalogue: translatedCatalogue(builtIn, tag, tables, read) };
  loaded.set(tag, made);
  return made;
}
