import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { TextGrammar } from '../../data/reference/text-grammars.ts';
import { tokensIn } from './tokens.ts';

/** A piece of a text: what a platform makes a link of is a piece by itself, so that its letters keep their order beside right-to-left text. */
export interface Piece {
  kind: 'text' | 'token';
  text: string;
  /** A token that is a link. */
  isLink?: true;
}

/**
 * A text in pieces; put together they are the text.
 * @param grammar of the place; left out, the widest
 */
export function piecesOf(text: string, grammar?: TextGrammar): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { kind, start, end } of tokensIn(text, grammar)) {
    if (start > at) pieces.push({ kind: 'text', text: text.slice(at, start) });
    pieces.push({ kind: 'token', text: text.slice(start, end), ...(kind === 'link' ? { isLink: true } : {}) });
    at = end;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** Index of the last space at or before an index, -1 for none. */
function lastBlank(text: string, from: number): number {
  let at = from;
  while (at >= 0 && !/\s/.test(text[at] ?? '')) at--;
  return at;
}

/**
 * Where a text folds behind "more": about there, at the end of a word, if there is one in the second half.
 * @param folds how many characters show, as people count them
 * @returns what shows and what is behind it
 */
export function folded(text: string, folds: number | undefined): [shown: string, behind: string] {
  if (!folds || text.length <= folds) return [text, ''];
  let seen = 0;
  for (const { index } of graphemeSegments(text)) {
    if (seen++ < folds) continue;
    const end = lastBlank(text, index);
    const at = end > index / 2 ? end : index;
    return [text.slice(0, at), text.slice(at).trimStart()];
  }
  return [text, ''];
}
