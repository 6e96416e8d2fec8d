import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { remembered } from './remembered.ts';

/** How good a place is for a text to end: the higher, the better. */
export const ranks = { grapheme: 0, word: 1, sentence: 2, paragraph: 3, end: 4 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

export interface Break {
  /** Where the text may end, in units of the string. */
  at: number;
  rank: Rank;
}

/** What must stay whole: links, with and without "https://", e-mail addresses, hashtags and handles. */
const whole = new RegExp(
  [
    String.raw`https?://[^\s<>"。！？、，]+`,
    String.raw`[#＃][\p{L}\p{M}\p{N}_]+`,
    String.raw`[@＠][\w.-]*\w(?:@[\w.-]*\w)?`,
    String.raw`[\w.+-]*\w(?:@[\w-]+)?(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/[^\s<>"。！？、，]*)?`,
  ].join('|'),
  'giu',
);

/** The end of a sentence: a mark, closing signs, then a space; marks of Chinese and Japanese need no space. */
const sentenceEnd = /(?:[.!?…؟।॥۔።]+["'”’»)\]]*(?=\s)|[。！？｡]+[”’」』）]*)/gu;

/** Scripts that write no spaces between words: a line may end after any sign, and readers are used to it. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Lm}]/u;
const opening = /[\p{Ps}\p{Pi}"']$/u;

const blank = /^\s/;
const paragraph = /\n[^\S\n]*\n/;

/** Ends of what must stay whole, by where each starts. Punctuation after a link is no part of it. */
function wholeRuns(text: string): Map<number, number> {
  const runs = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(whole)) runs.set(index, index + run.replace(/[.,;:!?'")\]]+$/, '').length);
  return runs;
}

/**
 * Every place where a text may end, in order, and how good each is. Never inside a grapheme, a link, a hashtag or a handle, and
 * never after a space. The end of the text is none of them.
 */
export const breaksOf = remembered((text): readonly Break[] => {
  const sentences = new Set([...text.matchAll(sentenceEnd)].map(({ 0: mark, index }) => index + mark.length));
  const runs = wholeRuns(text);
  const breaks: Break[] = [];
  let wholeUntil = 0;
  let before = ' ';
  const rankAt = (segment: string, index: number): Rank => {
    if (blank.test(segment)) {
      const space = /^\s+/.exec(text.slice(index))?.[0].replaceAll('\r\n', '\n') ?? '';
      if (paragraph.test(space)) return ranks.paragraph;
      return sentences.has(index) || space.includes('\n') ? ranks.sentence : ranks.word;
    }
    if (sentences.has(index)) return ranks.sentence;
    if (opening.test(before)) return ranks.grapheme;
    if (runs.has(index)) return ranks.word;
    const mayPart = index === wholeUntil || (unspaced.test(before) && unspaced.test(segment));
    return mayPart && !closing.test(segment) ? ranks.word : ranks.grapheme;
  };
  for (const { segment, index } of graphemeSegments(text)) {
    if (index >= wholeUntil && !blank.test(before)) breaks.push({ at: index, rank: rankAt(segment, index) });
    wholeUntil = Math.max(wholeUntil, runs.get(index) ?? 0);
    before = segment;
  }
  return breaks;
});

/** Every place between two graphemes: for what must stay whole but is longer than all the room there is. */
export const graphemeBreaks = (text: string): Break[] =>
  [...graphemeSegments(text)].slice(1).map(({ index }) => ({ at: index, rank: ranks.grapheme }));

/** Index of the first break, from `first` on, whose text does not fit. Short texts are asked about first: they cost less. */
function firstTooLong(breaks: readonly Break[], first: number, fits: (end: Break) => boolean): number {
  let [low, step] = [first, 32];
  while (low + step < breaks.length && fits(breaks[low + step] as Break)) [low, step] = [low + step + 1, step * 2];
  let high = Math.min(low + step, breaks.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(breaks[middle] as Break)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The best end for a text that is too long: the end of a paragraph or sentence if that keeps at least half of what fits, else of a
 * word, else of a grapheme.
 * @param breaks of the whole text, in order
 * @param from where the text starts in the whole one
 * @returns undefined where not even the first break leaves a text that fits
 */
export function bestEnd(breaks: readonly Break[], fits: (end: Break) => boolean, from = 0): Break | undefined {
  const first = breaks.findIndex(({ at }) => at > from);
  if (first < 0) return undefined;
  const fitting = breaks.slice(first, firstTooLong(breaks, first, fits)).reverse();
  const longest = (fitting[0]?.at ?? from) - from;
  for (const rank of [ranks.end, ranks.paragraph, ranks.sentence, ranks.word, ranks.grapheme]) {
    const least = rank > ranks.word ? from + longest / 2 : from;
    // Asked again: what follows may change how a text counts, so a shorter one may be too long where a longer one fits.
    const end = fitting.find((one) => one.rank >= rank && one.at >= least && fits(one));
    if (end) return end;
  }
  return undefined;
}
