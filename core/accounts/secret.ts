/**
 * What looks like a password, a code or a key. Such a text is not kept: an extension's storage is no safe, and a sheet that is handed
 * over least of all. What only speaks of a secret, "The password is in the safe", is let through: that is what the sheet is for.
 */
import {
  aboutUnspaced,
  aboutWords,
  codeWords,
  fillers,
  isVerbs,
  lastVerbs,
  noneWords,
  otherCodes,
  passwordKeepers,
  passwordWords,
  shortWords,
  unspacedVerbs,
} from '../../data/reference/secret-words.ts';
import { isSecretAddress, place, withoutAddresses } from './secret-address.ts';
import { hasCodeGroups, hasCodeNumber, isKey, isYear } from './secret-code.ts';
import { isUnspaced, plainText, wordsAsPattern } from './secret-text.ts';

/** Why a text may not be kept: a word for a secret, a code, or a key. Missing where it may. */
export type SecretKind = 'password' | 'code' | 'key';

const startingWith = (words: readonly string[]) => new RegExp(`^(?:${wordsAsPattern(words).source})`, 'u');

const password = wordsAsPattern(passwordWords, 'joined');
const short = wordsAsPattern(shortWords);
const code = wordsAsPattern(codeWords);
const otherCode = wordsAsPattern(otherCodes);
const about = startingWith(aboutWords);
const none = new RegExp(`^(?:${wordsAsPattern(noneWords).source})$`, 'u');
const verb = new RegExp(`^ (?:${wordsAsPattern(isVerbs).source}) (?:(?:${wordsAsPattern(fillers).source}) )*`, 'u');
const verbBehind = new RegExp(`^ ([^ ]+) (?:${wordsAsPattern(lastVerbs).source})`, 'u');
const verbUnspaced = new RegExp(`^(?:${unspacedVerbs.join('|')}) ?`, 'u');

/** What says that a value follows: a colon and its like, a dash that is no hyphen, a mark of quotation. */
const sign = /^ ?(?:[:=→⇒>|]+|[–—−]+|- | -)[ -]*["'“”„«»‹›「『]?|^ ?["“„«「『]/u;

/** The word at the start of a text, without marks around it. */
const firstOf = (text: string) => /^["'“”„«»‹›「『([]*([^ ]*?)["'“”»«」』)\],.;!?]*(?: |$)/u.exec(text)?.[1] ?? '';

/** Whether a word could be a code: four digits and more, or letters and digits in one. */
const hasDigits = (word: string) => /\d{4}/.test(word) || (/\d/.test(word) && /\p{L}/u.test(word) && word.length > 3);

/** A value further on in the same sentence, behind a sign: "password for Facebook: hunter2". */
const laterValue = /^[^.;!?:=→⇒–—]{0,60}(?:[:=→⇒–—]|- | -)+ ?/u;

const hasLaterValue = (rest: string) => {
  const [found] = laterValue.exec(rest) ?? [];
  const value = found === undefined ? '' : firstOf(rest.slice(found.length));
  return hasDigits(value) && !isYear(value);
};

/** Whether a password follows a word that means nothing else. */
function passwordFollows(rest: string): boolean {
  // What hangs on a word in other languages: "passwords", "şifremiz".
  const [ending = ''] = /^\p{L}{0,6}/u.exec(rest) ?? [];
  const behind = rest.slice(ending.length);
  const [marked] = sign.exec(behind) ?? [];
  const [verbed] = verb.exec(behind) ?? [];
  if (marked !== undefined) {
    const value = behind.slice(marked.length);
    const first = firstOf(value);
    const isLast = value.replace(/[^\p{L}\p{N}§]+$/u, '').length <= first.length + 1;
    if (first && (isLast ? !none.test(first) : !about.test(value))) return true;
  }
  if (verbed !== undefined && firstOf(behind.slice(verbed.length)) && !about.test(behind.slice(verbed.length))) return true;
  const [, before] = verbBehind.exec(behind) ?? [];
  if (before && !about.test(before)) return true;
  const beside = /^(?: ?[/(] ?|[ -])/.test(behind) ? firstOf(behind.replace(/^[ /(-]+/, '')) : '';
  return (beside.length > 3 && /\d/.test(beside) && !isYear(beside)) || hasLaterValue(behind);
}

/** The same in writing without spaces, where the verb hangs on the word. */
function passwordFollowsUnspaced(rest: string): boolean {
  const [marked] = /^ ?[:=→]+ ?|^ ?["「『]/u.exec(rest) ?? [];
  const [verbed] = verbUnspaced.exec(rest) ?? [];
  const value = /^[^ 。、，,;；]*/u.exec(rest.slice((marked ?? verbed ?? '').length).trimStart())?.[0] ?? '';
  if (marked !== undefined || verbed !== undefined) return value !== '' && !aboutUnspaced.test(value);
  return /^[a-z!-/:-@]*\d/.test(value);
}

/** Whether a value follows a word that may mean something else: "PIN 4821", "pass: hunter". */
function valueFollows(rest: string): boolean {
  const [marked] = sign.exec(rest) ?? [];
  const [verbed] = verb.exec(rest) ?? [];
  const value = rest.slice((marked ?? verbed ?? '').length).trimStart();
  const first = firstOf(value.replace(/^[/(-]+/, ''));
  const isOnly = /^ ?[:=→⇒]/.test(rest) && /^[^ ]{3,}$/.test(value) && !none.test(first) && !value.startsWith(place);
  return isOnly || (hasDigits(first) && (marked !== undefined || verbed !== undefined || !isYear(first))) || hasLaterValue(rest);
}

/** Whether a code follows a word that mostly means none: "door code 4821". */
function codeFollows(rest: string): boolean {
  const [marked = ''] = sign.exec(rest) ?? verb.exec(rest) ?? [];
  const first = firstOf(rest.slice(marked.length).trimStart());
  return /^\d{4,8}$/.test(first) ? marked !== '' || !isYear(first) : marked !== '' && hasDigits(first);
}

/** Longer than any field of ours. */
const longest = 4000;

/** What follows each place of a word in a text, as far as it matters. */
const behindEach = (text: string, words: RegExp) =>
  [...text.matchAll(words)].map(({ 0: word, index }) => ({ word, rest: text.slice(index + word.length, index + word.length + 120) }));

/** What a text looks like, if it looks like something secret. Takes time in line with its length. */
export function secretIn(given: string): SecretKind | undefined {
  const { rest, addresses } = withoutAddresses(
    given
      .slice(0, longest)
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, ''),
  );
  if (addresses.some(isSecretAddress)) return 'key';
  const text = plainText(rest).replace(passwordKeepers, 'safe');
  const isPassword = ({ word, rest: behind }: { word: string; rest: string }) =>
    isUnspaced(word) ? passwordFollowsUnspaced(behind) : passwordFollows(behind);
  if (behindEach(text, password).some(isPassword) || behindEach(text, short).some(({ rest: behind }) => valueFollows(behind)))
    return 'password';
  if (isKey(rest)) return 'key';
  const plain = text.replace(otherCode, 'nr');
  if (behindEach(plain, code).some(({ rest: behind }) => codeFollows(behind))) return 'code';
  return hasCodeNumber(plain) || hasCodeGroups(text) ? 'code' : undefined;
}

/** Whether a text looks like something secret. */
export const looksSecret = (given: string): boolean => secretIn(given) !== undefined;
