import { acronyms } from '../../data/reference/plain-words.ts';
import type { AdviceCheck } from './check.ts';
import { draftTexts, plainWords } from './draft-texts.ts';

/** Words in capitals, with numbers or single letters between them, parted by spaces only. */
const run = /(?<![\p{L}\p{M}\p{N}_])\p{Lu}[\p{Lu}\p{M}\p{N}'’-]*(?: (?:\p{N}+|\p{Lu}[\p{Lu}\p{M}\p{N}'’-]*))*(?![\p{L}\p{M}\p{N}_'’-])/gu;

const letters = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;
const isWord = (word: string): boolean => letters(word) > 1 && !/\p{N}/u.test(word) && !acronyms.has(word.toLowerCase());

/** Whether there is nothing else in the sentence around it. */
const isAlone = (line: string, start: number, end: number): boolean =>
  /(^|[.!?…:\n¡¿])\s*$/u.test(line.slice(Math.max(0, start - 20), start)) && /^\s*([.!?…]|\n|$)/u.test(line.slice(end, end + 20));

/** Three or more words in capitals, or a whole sentence, of twelve letters at least. Known short names are not counted. */
function shouted(text: string): string[] {
  if (!/\p{Lu}\p{M}*\p{Lu}/u.test(text)) return [];
  // Addresses, names of accounts and hashtags are written in capitals for another reason.
  const line = plainWords(text);
  return [...line.matchAll(run)].flatMap(({ 0: found, index }) => {
    const words = found.split(' ').filter(isWord);
    if (letters(words.join('')) < 12) return [];
    return words.length >= 3 || isAlone(line, index, index + found.length) ? [found] : [];
  });
}

/**
 * Text in capitals. There is no fix: which words are names, and keep their capital, only the person knows ("STAND WITH
 * SUDAN").
 */
export const allCaps: AdviceCheck = (draft) => {
  const found = draftTexts(draft).flatMap(shouted);
  return found.length ? { found } : undefined;
};
