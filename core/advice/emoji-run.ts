import { splitGraphemes } from 'unicode-segmenter/grapheme';
import type { AdviceCheck } from './check.ts';
import { draftTexts, rewrite } from './draft-texts.ts';

/** An emoji. Flags are left out, because several of them name several countries; so are typographic symbols. */
const isEmoji = (grapheme: string): boolean => /\p{Extended_Pictographic}/u.test(grapheme) && !/^[©®™]\ufe0e?$/.test(grapheme);

interface Piece {
  text: string;
  emoji: string[];
}

/** A line with fewer has no run of three; most lines are done with that. */
const mayHaveRun = /(?:\p{Extended_Pictographic}.*){3}/u;

/** Cuts a line into pieces; a run of emoji, with the spaces between them, is one piece. */
function piecesOfLine(text: string): Piece[] {
  if (!mayHaveRun.test(text)) return [{ text, emoji: [] }];
  const found: Piece[] = [];
  let blank = '';
  for (const grapheme of splitGraphemes(text)) {
    const last = found.at(-1);
    if (isEmoji(grapheme)) {
      if (last?.emoji.length) {
        last.text += blank + grapheme;
        last.emoji.push(grapheme);
      } else found.push({ text: blank, emoji: [] }, { text: grapheme, emoji: [grapheme] });
      blank = '';
    } else if (/^[ \u00a0\u202f]+$/.test(grapheme) && last?.emoji.length) blank += grapheme;
    else {
      found.push({ text: blank + grapheme, emoji: [] });
      blank = '';
    }
  }
  return [...found, { text: blank, emoji: [] }];
}

/** A run ends with its line. */
const pieces = (text: string): Piece[] => text.split(/(?<=\n)/).flatMap(piecesOfLine);

const isRun = ({ emoji }: Piece): boolean => emoji.length >= 3;
const shorten = (text: string): string =>
  pieces(text)
    .map((piece) => (isRun(piece) ? piece.emoji[0] : piece.text))
    .join('');

/** Three or more emoji in a row: a screen reader says the name of each. The first one stays. */
export const emojiRun: AdviceCheck = (draft) => {
  const found = draftTexts(draft).flatMap((text) =>
    pieces(text)
      .filter(isRun)
      .map((piece) => piece.text),
  );
  return found.length ? { found, fix: (one) => rewrite(one, shorten) } : undefined;
};
