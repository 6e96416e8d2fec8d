import { grammars, type TextGrammar } from '../../data/reference/text-grammars.ts';
import { addressKey } from './address.ts';
import { memoized } from './memoize.ts';
import { type Token, tokensIn } from './tokens.ts';

/** Each link of a text is compared at each key, for every place. */
const keyOf = /* @__PURE__ */ memoized((address) => addressKey(address), 100);

/** What may follow a link without being part of it, up to the next space or character that no address has. */
const behind = /[.,;:!?'"*_~…’)\]}]{0,20}(?:[\s<>"«»“”，。、；！？（）「」『』【】《》]|$)/uy;
const within = /[\p{L}\p{N}.@/_-]$/u;

/** Whether a link is there as a whole, letter by letter, and not within a longer one: the platform may read an odd link differently. */
function isWhole(text: string, start: number, end: number): boolean {
  behind.lastIndex = end;
  return behind.test(text) && !within.test(text.slice(Math.max(0, start - 2), start));
}

/**
 * Where a link is in a text: letter by letter, or what the platform reads as the same address. In order; none overlaps another.
 */
function standing(text: string, link: string, grammar: TextGrammar): Pick<Token, 'start' | 'end'>[] {
  if (!link) return [];
  const key = keyOf(link);
  const read = tokensIn(text, grammar).filter(({ kind, value }) => kind === 'link' && (value === link || (key && keyOf(value) === key)));
  const typed: { start: number; end: number }[] = [];
  for (let start = text.indexOf(link); start >= 0; start = text.indexOf(link, start + 1)) {
    const end = start + link.length;
    if (start >= (typed.at(-1)?.end ?? 0) && isWhole(text, start, end)) typed.push({ start, end });
  }
  // "https://example.org/?" is read as "https://example.org/": what was typed is the whole of it, so the longer one counts.
  const all = [...read, ...typed].sort((one, other) => one.start - other.start || other.end - one.end);
  let done = 0;
  return all.filter(({ start, end }) => {
    const isNext = start >= done;
    if (isNext) done = end;
    return isNext;
  });
}

/**
 * Whether a text has a link, whole; none is nowhere. Another way to write the same address is the same link.
 * @param grammar of the place; left out, the widest
 */
export const hasLink = (text: string, link: string, grammar: TextGrammar = grammars.general): boolean =>
  standing(text, link, grammar).length > 0;

/** A text with one link in place of another, wherever that is there as a whole. */
export function relinked(text: string, link: string, other: string, grammar: TextGrammar = grammars.general): string {
  let done = 0;
  let changed = '';
  for (const { start, end } of standing(text, link, grammar)) {
    changed += text.slice(done, start) + other;
    done = end;
  }
  return changed + text.slice(done);
}

/**
 * A text without the lines that are only the link, for pages where the link has a field of its own. Within a sentence
 * the words around it need it, so there it stays. The gap closes; an empty line before or after it stays one.
 */
export function withoutLink(text: string, link: string): string {
  const key = link ? addressKey(link) : undefined;
  const isLink = (line: string): boolean =>
    link !== '' && (line === link || (/^https?:\S+$/i.test(line) && key !== undefined && addressKey(line) === key));
  const lines = text.split('\n');
  const kept: string[] = [];
  let isGone = false;
  for (const line of lines) {
    const bare = line.trim();
    if (isLink(bare)) isGone = true;
    else if (!(isGone && bare === '' && kept.at(-1)?.trim() === '')) kept.push(line);
    if (bare !== '' && !isLink(bare)) isGone = false;
  }
  return kept.length === lines.length ? text : kept.join('\n').trim();
}
