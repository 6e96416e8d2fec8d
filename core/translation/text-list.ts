import type { TextList } from '../../data/catalogue/language-pieces.ts';
import { mapTexts } from './text-paths.ts';

/** Every text of a part, in the order in which mapTexts meets them. */
function inOrderOf(part: unknown): string[] {
  const texts: string[] = [];
  mapTexts(part, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/**
 * What differs from the English: without paths, which would be longer than many a text.
 * @param part in another language
 * @param english the same part, of the same build
 */
export function textList(part: unknown, english: unknown): TextList {
  const before = inOrderOf(english);
  return inOrderOf(part).map((text, at) => (text === before[at] ? null : text));
}

/**
 * Puts the texts of a list in their places.
 * @param part in English; it stays as it is
 * @param list what textList gave for it; undefined where nothing of it is translated
 * @param keep is told of each text that stays English
 */
export function withTextList<Part>(part: Part, list: TextList | undefined, keep: (english: string) => void): Part {
  let at = 0;
  return mapTexts(part, (english) => {
    const text = list?.[at++];
    if (text == null) keep(english);
    return text ?? english;
  });
}
