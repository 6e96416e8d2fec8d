import { graphemeSegments } from 'unicode-segmenter/grapheme';

/** A piece of a text: what a place makes a link of stands alone, so that its letters keep their order beside right-to-left text. */
export interface Piece {
  kind: 'text' | 'token';
  text: string;
}

const tokens = /https?:\/\/[^\s<>"]+|[#＃][\p{L}\p{M}\p{N}_]+|[@＠][\w.-]*\w(?:@[\w.-]*\w)?/giu;

/** A text in pieces; put together they are the text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (index > at) pieces.push({ kind: 'text', text: text.slice(at, index) });
    pieces.push({ kind: 'token', text: token });
    at = index + token.length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
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
    const end = text.slice(0, index + 1).search(/\s\S*$/);
    const at = end > index / 2 ? end : index;
    return [text.slice(0, at), text.slice(at).trimStart()];
  }
  return [text, ''];
}
