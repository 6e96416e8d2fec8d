/** The other languages of the extension, as the files that browser/load-language.ts and the chip read. */

import { languages } from '../../browser/languages.generated.ts';
import { keptTexts } from '../../core/translation/kept-texts.ts';
import { messagesFrom, messageTexts } from '../../core/translation/message-texts.ts';
import { textList } from '../../core/translation/text-list.ts';
import { textsOf } from '../../core/translation/text-paths.ts';
import { withTexts } from '../../core/translation/translate.ts';
import { piecesOf } from '../../data/catalogue/all-pieces.ts';
import { platforms } from '../../data/catalogue/catalogue.ts';
import { composeRules } from '../../data/catalogue/compose.generated.ts';
import type { InPageWords, InterfaceTranslation, PlatformTranslation, TextList } from '../../data/catalogue/language-pieces.ts';
import { languageFile, languageVariables } from '../../data/catalogue/piece-files.ts';
import type { FirstPiece, TipText } from '../../data/catalogue/pieces.ts';
import { shares } from '../../data/catalogue/shares.generated.ts';
import { summaries } from '../../data/catalogue/summaries.generated.ts';
import { setLanguage } from '../../data/messages/language.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { messages } from '../catalogue/english.ts';
import type { BuiltFile } from './pieces.ts';

/** The texts of all entries of a table, in its order. */
const listOf = <Entry>(table: Record<string, Entry>, translated: (entry: Entry, id: string) => Entry): TextList =>
  Object.entries(table).flatMap(([id, entry]) => textList(translated(entry, id), entry));

/** All that people read of a tip on a card, in one text: it is English as long as a part of it is. */
function withWholeSentences(piece: FirstPiece, english: FirstPiece): FirstPiece {
  const partsOf = ({ text, doubt, where }: TipText) => [text, doubt, ...(where?.only ?? []), ...(where?.except ?? [])];
  const tips = piece.tips.map((tip, at) => {
    const before = english.tips[at] as TipText;
    const isMixed = partsOf(tip).some((part, index) => part !== undefined && part === partsOf(before)[index]);
    return isMixed && before.told ? { ...tip, told: before.told } : tip;
  });
  return { ...piece, tips };
}

function pieceLists(translated: readonly Platform[]): Record<string, PlatformTranslation> {
  const english = piecesOf(platforms);
  return Object.fromEntries(
    Object.entries(piecesOf(translated)).map(([id, pieces]) => {
      const before = english[id] as typeof pieces;
      return [
        id,
        {
          firsts: textList(withWholeSentences(pieces.firsts, before.firsts), before.firsts),
          texts: textList(pieces.texts, before.texts),
        },
      ];
    }),
  );
}

function filesOf(language: string): BuiltFile[] {
  const words = messagesFrom(messages, keptTexts(`messages/${language}.json`, messageTexts(messages, language), language), language);
  const byPlatform = new Map(
    platforms.map((platform) => [platform.id, keptTexts(`translations/${language}/${platform.id}.json`, textsOf(platform), language)]),
  );
  const inLanguage = <Part>(part: Part, id: string, at: string): Part => withTexts(part, byPlatform.get(id) ?? {}, at).value;
  const all: InterfaceTranslation = {
    messages: words,
    tables: {
      shares: listOf(shares, (entry, id) => inLanguage(entry, id, 'share')),
      composeRules: listOf(composeRules, (entry, id) => inLanguage(entry, id, 'compose')),
      summaries: listOf(summaries, (entry, id) => inLanguage(entry, id, '')),
    },
  };
  const inPage: InPageWords = { tag: language, chip: words.chip ?? {}, card: words.card ?? {} };
  // Whole sentences around a text are the language's too.
  setLanguage(language, words);
  const pieces = pieceLists(platforms.map((platform) => inLanguage(platform, platform.id, '')));
  setLanguage('en');
  const file = (name: Parameters<typeof languageFile>[1], variable: string, value: object): BuiltFile => ({
    relativeDest: languageFile(language, name),
    contents: `globalThis.${variable}=${JSON.stringify(value)};\n`,
  });
  return [
    file('interface', languageVariables.interface, all),
    file('in-page', languageVariables.inPage, inPage),
    ...Object.entries(pieces).map(([id, lists]) => file(`of-${id}`, languageVariables.platform, lists)),
  ];
}

/** The files of all languages but English. */
export const languageFiles: BuiltFile[] = languages.flatMap(filesOf);
