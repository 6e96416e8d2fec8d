import type { TextGrammar } from '../../data/text-grammars.ts';
import { runsOnWithout } from './host.ts';

/** Signs that no address goes on over: blanks, marks nobody sees, brackets, quotes and punctuation of other scripts, emoji. */
const never = /[\s\p{C}\p{Z}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}\p{So}\uff00-\uffef\u301c]/u;
const neverAscii = new Set('<>"`^\\ ');
const open: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
const closing = new Set(')]}');
const letter = /[\p{L}\p{M}]/u;
const latin = /[\p{scx=Latn}\p{scx=Zinh}]/u;
const cyrillic = /\p{scx=Cyrl}/u;
const asciiWord = /[a-z0-9]/i;
/** Punctuation that ends the sentence and not the address. */
const sentence = /[.,;:!?'"*~…|([{–—]/;

/** The signs from one index up to a blank. */
const upToBlank = /\S*/y;

function anyEnd(text: string, start: number, from: number): number {
  upToBlank.lastIndex = from;
  let link = text.slice(start, from) + (upToBlank.exec(text)?.[0] ?? '');
  link = link.replace(/[.,;:!?]$/, '');
  if (link.endsWith(')') && !link.includes('(')) link = link.slice(0, -1);
  return start + link.length;
}

/** Whether a sign that is no ASCII sign goes on with the address. */
function goesOn(sign: string, before: string, letters: 'latin' | 'spaced', inQuery: boolean): boolean {
  if (sign === '·') return letter.test(before);
  if (never.test(sign)) return false;
  if (letters === 'latin') return !inQuery && (!letter.test(sign) || latin.test(sign) || cyrillic.test(sign));
  if (runsOnWithout.test(sign)) return false;
  // A letter of another script right behind "a" to "z" is the next word; behind "/" or "_" it is part of the address.
  return !letter.test(sign) || latin.test(sign) || !asciiWord.test(before);
}

/**
 * Where a link ends whose host ended here: with its port, path, query and fragment, without the punctuation of the sentence
 * around it. A bracket belongs to it where its partner does.
 * @param start where the link starts
 * @param host index behind the name of the host
 */
export function linkEnd(text: string, start: number, host: number, { letters }: TextGrammar['links']): number {
  const port = /:\d{1,5}(?!\d)/y;
  port.lastIndex = host;
  const from = host + (port.exec(text)?.[0].length ?? 0);
  if (letters === 'any') return anyEnd(text, start, from);
  if (!/[/?#]/.test(text[from] ?? '')) return from;
  const brackets: string[] = [];
  let inQuery = false;
  let before = '';
  let end = from;
  while (end < text.length) {
    const sign = String.fromCodePoint(text.codePointAt(end) as number);
    if (sign <= '\x7f') {
      if (sign <= ' ' || sign === '\x7f' || neverAscii.has(sign)) break;
      if (closing.has(sign) && brackets.pop() !== sign) break;
      const partner = open[sign];
      if (partner) brackets.push(partner);
      // "…/a,@who": a mention behind a comma or bracket is none of it.
      if (sign === '@' && /[,;)!?\]}'|]/.test(before)) break;
      if (sign === '?') inQuery = true;
    } else if (!goesOn(sign, before, letters, inQuery)) break;
    before = sign;
    end += sign.length;
  }
  const trim = () => {
    while (end > from && sentence.test(text[end - 1] as string)) end--;
  };
  trim();
  if (letters === 'spaced' && /'s/i.test(text.slice(Math.max(from, end - 2), end))) {
    end -= 2;
    trim();
  }
  // "_https://…_" is emphasis.
  if (text[end - 1] === '_' && text[start - 1] === '_') end--;
  return end;
}
