import type { TextGrammar } from '../../data/reference/text-grammars.ts';
import { runsOnWithout } from './host.ts';

/** Characters that end an address: spaces, invisible characters, brackets, quotes and punctuation of other scripts, emoji. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each mark counts as a sign of its own here
const never = /[\s\p{C}\p{Z}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}\p{So}\uff00-\uffef\u301c\ufe0e\ufe0f\u20e3]/u;
const neverAscii = new Set('<>"`^\\ ');
const open: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
const closing = new Set(')]}');
const letter = /[\p{L}\p{M}]/u;
const latin = /[\p{scx=Latn}\p{scx=Zinh}]/u;
const cyrillic = /\p{scx=Cyrl}/u;
const asciiWord = /[a-z0-9]/i;
/** Punctuation that ends the sentence and not the address. */
const sentence = /[.,;:!?'"*~…|([{–—·־‐‑]/;
/** Characters that X and Mastodon do not take as the last one of a path or query: https://github.com/twitter/twitter-text/tree/master/js/src/regexp */
const noEnd = { path: /[^\p{L}\p{M}\p{N}=_#/+)-]/u, query: /[^a-z0-9=_#/&-]/i };
/** "," and the like, behind which another address starts. */
const nextLink = /https?:\/\//iy;

/** The characters from one index up to a space. */
const upToBlank = /\S*/y;

function anyEnd(text: string, start: number, from: number): number {
  upToBlank.lastIndex = from;
  let link = text.slice(start, from) + (upToBlank.exec(text)?.[0] ?? '');
  link = link.replace(/[.,;:!?]$/, '');
  if (link.endsWith(')') && !link.includes('(')) link = link.slice(0, -1);
  return start + link.length;
}

/** Whether a character outside ASCII is still part of the address. */
function goesOn(sign: string, before: string, letters: 'latin' | 'spaced', inQuery: boolean): boolean {
  if (sign === '·' && letters === 'latin') return false;
  if (sign === '·' || sign === '־') return letter.test(before) && (sign === '·' || !asciiWord.test(before));
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
  if (!(letters === 'latin' ? /[/?]/ : /[/?#]/).test(text[from] ?? '')) return from;
  const brackets: string[] = [];
  const opened: number[] = [];
  let inQuery = false;
  let before = '';
  let end = from;
  while (end < text.length) {
    const sign = String.fromCodePoint(text.codePointAt(end) as number);
    if (sign <= '\x7f') {
      if (sign <= ' ' || sign === '\x7f' || neverAscii.has(sign)) break;
      if (closing.has(sign)) {
        if (brackets.pop() !== sign) break;
        opened.pop();
      }
      const partner = open[sign];
      if (partner) {
        brackets.push(partner);
        opened.push(end);
      }
      // "…/a,@who": a mention behind a comma or bracket is none of it.
      if (sign === '@' && /[,;)!?\]}'|]/.test(before)) break;
      if (/[,;|]/.test(before)) {
        nextLink.lastIndex = end;
        if (letters === 'spaced' && nextLink.test(text)) break;
      }
      if (sign === '?') inQuery = true;
    } else if (!goesOn(sign, before, letters, inQuery)) break;
    before = sign;
    end += sign.length;
  }
  // "…/a(see below)": what is open still is of the sentence.
  end = Math.min(end, ...opened.slice(0, 1));
  const trim = () => {
    const isOver = (sign: string): boolean => sentence.test(sign) || (letters === 'latin' && noEnd[inQuery ? 'query' : 'path'].test(sign));
    while (end > from && isOver(text[end - 1] as string)) end--;
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
