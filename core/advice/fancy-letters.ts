import type { AdviceCheck } from './check.ts';
import { draftTexts, rewrite } from './draft-texts.ts';

/** Mathematical, circled, bracketed and squared letters and digits. Blood groups and other emoji letters are left out. */
const mathematical =
  '\\u{1D400}-\\u{1D7FF}\\u249C-\\u24C1\\u24C3-\\u24E9\\u{1F110}-\\u{1F12B}\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{1F172}-\\u{1F17D}\\u{1F180}-\\u{1F189}';
/** Wide Latin letters are at home between Chinese, Japanese and Korean ones. */
const wide = '\\uFF21-\\uFF3A\\uFF41-\\uFF5A';
const eastern = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** Two or more in a row: one alone may be mathematics. */
const runOf = (letters: string): RegExp => new RegExp(`[${letters}](?!\\ufe0f)[${letters}]+(?!\\ufe0f)`, 'gu');
const besideEastern = runOf(mathematical);
const anywhere = runOf(mathematical + wide);
const runs = (text: string): RegExp => (eastern.test(text) ? besideEastern : anywhere);

/** White on dark letters, which Unicode does not lead back to plain ones: circled from U+1F150, squared from U+1F170. */
const plainLetter = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  const start = code >= 0x1f170 && code <= 0x1f189 ? 0x1f170 : code >= 0x1f150 && code <= 0x1f169 ? 0x1f150 : undefined;
  return start === undefined ? letter.normalize('NFKC') : String.fromCharCode(65 + code - start);
};

const plain = (text: string): string => text.replace(runs(text), (run) => [...run].map(plainLetter).join(''));

/** "Bold" and "italic" letters that are Unicode characters of their own: screen readers skip them or read each one out. */
export const fancyLetters: AdviceCheck = (draft) => {
  const found = draftTexts(draft).flatMap((text) => text.match(runs(text)) ?? []);
  return found.length ? { found, fix: (one) => rewrite(one, plain) } : undefined;
};
