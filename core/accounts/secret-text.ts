/** How a text is made plain before it is judged. */
import { withoutMarks } from '../text/fold.ts';

/** The value of a digit of any script: the ten digits of a script lie side by side, and next to them at most those of another. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) as number;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}

/**
 * A text in its plainest form: no signs that nobody sees, no wide or styled letters, lower case, the digits of every script as ours, one
 * kind of blank. What a secret is hidden behind by chance or by a keyboard is gone.
 */
export const plainText = (given: string): string =>
  given
    .normalize('NFKC')
    .replace(/[\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    // The small form of a Turkish "İ" keeps its dot as a sign of its own.
    .replace(/i\u0307/g, 'i')
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const vowel = /[aeiouyäöüåæøœàáâãèéêëìíîïòóôõùúûāēīōū]/u;

/** Whether Latin letters could be a word: with a vowel, and not too many others in a row. Letters of a code are drawn by lot. */
export const isLikeWord = (letters: string): boolean =>
  !/[a-z]/.test(letters) || (vowel.test(letters) && !/[bcdfghjklmnpqrstvwxz]{4}/.test(letters));

/** The same for a group of four or five letters, of which a code is made. */
export const isLikeShortWord = (letters: string): boolean => isLikeWord(letters) && !/[bcdfghjklmnpqrstvwxz]{3}/.test(letters);

/** Scripts without spaces between words: there a word ends wherever it ends. */
const unspaced = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Khmr}\p{sc=Mymr}ー]/u;

/** Whether a word is of such a script. Korean has spaces, but hangs its particles on words. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);

const letter = '[\\p{L}\\p{M}\\p{N}_]';

/**
 * Words as one pattern, the longest first, for plain texts. Each also stands for itself without accents.
 * @param how "joined" where a long word may also be the end of another: "wlanpasswort"
 */
export function wordsAsPattern(words: readonly string[], how: 'apart' | 'joined' = 'apart'): RegExp {
  const all = words.map(plainText).flatMap((word) => (/\p{sc=Latn}/u.test(word) ? [word, withoutMarks(word)] : [word]));
  const longestFirst = [...new Set(all)].sort((one, other) => other.length - one.length);
  const kindOf = (word: string) =>
    isUnspaced(word) ? 'unspaced' : how === 'joined' && word.length > 7 && !word.includes(' ') ? 'long' : 'usual';
  const any = (kind: ReturnType<typeof kindOf>) =>
    longestFirst
      .filter((word) => kindOf(word) === kind)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]?'))
      .join('|');
  const [usual, long, unspacedOnes] = [any('usual'), any('long'), any('unspaced')];
  const end = how === 'joined' ? '' : `(?!${letter})`;
  const patterns = [long, usual && `(?<!${letter})(?:ال|و)?(?:${usual})${end}`, unspacedOnes].filter(Boolean);
  return new RegExp(patterns.join('|'), 'gu');
}
