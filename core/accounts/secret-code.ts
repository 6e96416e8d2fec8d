import { codeWords, numberWords, phoneWords } from '../../data/reference/secret-words.ts';
import { isLikeShortWord, isLikeWord, wordsAsPattern } from './secret-text.ts';

/**
 * Keys with the beginnings by which programs know them. https://docs.github.com/en/authentication, https://docs.stripe.com/keys,
 * https://developers.facebook.com/docs/facebook-login/guides/access-tokens
 */
const keys =
  /\b(?:sk|pk|rk)_(?:live|test)_\w{8,}|\bgh[pousr]_\w{16,}|\bgithub_pat_\w{16,}|\bglpat-[\w-]{16,}|\bAKIA[0-9A-Z]{12,}|\bAIza[\w-]{20,}|\bEAA[A-Za-z0-9]{12,}|\beyJ[\w-]{8,}\.[\w-]{8,}|\bxox[abps]-[\w-]{10,}|-----BEGIN|\botpauth:\/\//;

/** Numbers that programs give things: 8-4-4-4-12 letters and digits. https://www.rfc-editor.org/rfc/rfc9562 */
const uuid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/i;

const long = /(?<![\p{L}\p{N}@#_./-])[a-z0-9]{10,}(?![\p{L}\p{N}@_])/giu;

/** Ten and more letters and digits in turn, whose letters are no words: drawn by lot, as a key is. */
function isMixed(text: string): boolean {
  const pieces = text.match(/[a-z]+|\d+/gi) ?? [];
  return pieces.length > 3 && pieces.some((piece) => /[a-z]/i.test(piece) && (piece.length === 1 || !isLikeWord(piece.toLowerCase())));
}

/** Whether a key of a program stands in a text. Letter case as it was given. */
export const isKey = (text: string): boolean => keys.test(text) || uuid.test(text) || (text.match(long) ?? []).some(isMixed);

/** A number as people group it: "482913", "4839 2012", "(031) 123 45 67". */
const number = /\d+(?:[ \-–/.()]{1,3}\d+)*/g;

/** Whether digits are a year of our time. */
export const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** Whether digits are grouped like a code that comes by message or lies in a drawer. No year, no date, few telephone numbers. */
function isCodeNumber(text: string, shortest: number): boolean {
  if (/[^\d -]/.test(text)) return false;
  const groups = text.split(/[ -]+/);
  const [first = ''] = groups;
  if (groups.every(isYear)) return false;
  if (groups.length === 1) return first.length >= shortest && first.length <= 8;
  if (groups.length === 2 && groups.every(({ length }) => length === 3)) return true;
  return first.length >= 4 && first.length <= 8 && groups.every(({ length }) => length === first.length);
}

const codeWord = wordsAsPattern(codeWords);
const nameOfNumber = wordsAsPattern([...phoneWords, ...numberWords]);

/** Where a word stands last in a text; -1 where it does not. */
const lastOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Whether the words before a number say what number it is, and the nearest of them does not say "code". */
const isNamedNumber = (before: string) =>
  /(?:^|[^\d])\+ ?\(?$|\b00$/.test(before) || lastOf(before, nameOfNumber) > lastOf(before, codeWord);

/**
 * A code of digits: one that stands alone or behind somebody's colon, or in a text that speaks of a code.
 * @param text plain, see plainText()
 */
export function hasCodeNumber(text: string): boolean {
  const isAlone = !/\p{L}/u.test(text.replace(/^[^\p{L}\p{N}]*[a-z]{1,2}-(?=\d)/u, ''));
  const speaksOfCode = lastOf(text, codeWord) >= 0;
  for (const { 0: digits, index } of text.matchAll(number)) {
    const before = text.slice(Math.max(0, index - 40), index);
    if (!isCodeNumber(digits, isAlone ? 5 : 6)) continue;
    if (isAlone ? !/\+ ?\(?$/.test(before) : !isNamedNumber(before) && (speaksOfCode || isBehindColon(before, digits))) return true;
  }
  return false;
}

/** Six digits behind a colon, "Amina: 482913". Telephone numbers are longer. */
const isBehindColon = (before: string, digits: string) => /[:=] ?$/.test(before) && digits.replace(/\D/g, '').length === 6;

const sequence = /(?<![\p{L}\p{N}@#_./-])[a-z0-9]{4,6}(?:([ -])[a-z0-9]{4,6})(?:\1[a-z0-9]{4,6})*(?![\p{L}\p{N}@_/-])/gu;

/** A group of letters and digits in turn, but "ward4" and "10th". */
const isMixedGroup = (group: string) =>
  /\d/.test(group) && /[a-z]/.test(group) && !/^[a-z]{3,}\d{1,2}$/.test(group) && !/^\d+(?:st|nd|rd|th)$/.test(group);

/** Whether groups of one length were drawn by lot: recovery codes, and passwords that a network makes for programs. */
function isDrawn(groups: readonly string[], isSpaced: boolean, isAlone: boolean): boolean {
  if (groups.some(({ length }) => length !== groups[0]?.length)) return false;
  const isOdd = (group: string) => isMixedGroup(group) || !(isLikeShortWord(group) || /\d/.test(group));
  const odd = groups.filter(isOdd).length;
  const fourLetters = groups.length === 4 && groups[0]?.length === 4 && groups.every((group) => /^[a-z]+$/.test(group));
  if (fourLetters && (!isSpaced || isAlone)) return odd > 0;
  if (isSpaced) return (groups.length > 2 && odd === groups.length) || (groups.length > 3 && odd > 1 && groups.some(isMixedGroup));
  return groups.some(isMixedGroup) || (groups.length > 4 && groups.some((group) => /\d/.test(group)));
}

/** Recovery codes in groups of letters and digits. @param text plain, see plainText() */
export const hasCodeGroups = (text: string): boolean =>
  [...text.matchAll(sequence)].some(({ 0: found, 1: sign }) => isDrawn(found.split(/[ -]/), sign === ' ', found === text));
