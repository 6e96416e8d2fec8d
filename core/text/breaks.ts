import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { sentenceEndSteps } from './sentence-ends.ts';
import { atOnce, type Steps } from './steps.ts';
import { type Token, tokensIn } from './tokens.ts';
import { notFirst, unspaced, unspacedWordEndSteps } from './word-ends.ts';

/**
 * How good a place is for a text to end: the higher, the better. "held" is between two words that belong together, "torn" before a
 * character that no line begins with, "inside" within what must stay whole, for what is longer than a whole post by itself.
 */
export const ranks = { inside: 0, torn: 1, grapheme: 2, held: 3, word: 4, sentence: 5, paragraph: 6, end: 7 } as const;
type Rank = (typeof ranks)[keyof typeof ranks];

export interface Break {
  /** Where the text may end, in units of the string. */
  at: number;
  rank: Rank;
}

/** After these a word ends without a space: the zero-width space, and the word separators of Tibetan and Ethiopic. */
const wordMark = /[\u200b\u0f0b\u1361]$/;
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Lm}]/u;
const opening = /[\p{Ps}\p{Pi}"']$/u;

/** A space at which a line may end, so none of the no-break spaces. */
const blank = /^[^\S\u00a0\u2007\u202f\ufeff]/;
const paragraph = /\n[^\S\n]*\n/;
/** Punctuation before which some languages, such as French, write a space. */
const heldByBlank = /^[^\S\n]+[?!;:»%]/;

/** What a list's line begins with: a number or letter with its full stop or bracket, a bullet, an emoji. It stays with the words after it. */
const listMarks = [
  String.raw`[(\[]?(?:\p{Nd}{1,3}\.){0,3}(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{2,5})[.)\]:、．）]`,
  String.raw`[\-–—*+•‣◦●○▪■□►▶→➤➔✓✔・·]\uFE0F?`,
  String.raw`\p{Extended_Pictographic}\uFE0F?`,
  String.raw`[0-9]\uFE0F?\u20E3`,
];
const listMark = new RegExp(`(?:^|\\n)[^\\S\\n]*(?:${listMarks.join('|')})(?=[^\\S\\n]|(?<=[、．）]))`, 'gu');

/** Where no spaces are written, people put hashtags right after a word; only some platforms link them. */
const tagInWord = new RegExp(`(?<=${unspaced.source})[#＃][\\p{L}\\p{M}\\p{N}_]+`, 'gu');

/** What the fediverse reads on as the server of a handle, in any script. */
const serverGoesOn = /(?:[.-]*[\p{L}\p{M}\p{Nd}\p{Pc}])*/uy;

function runEnd(text: string, { kind, value, end }: Token): number {
  if (kind !== 'mention' || !value.includes('@')) return end;
  serverGoesOn.lastIndex = end;
  return end + (serverGoesOn.exec(text)?.[0].length ?? 0);
}

/** Ends of what must stay whole (links, e-mail addresses, hashtags and mentions, as the widest reading has them), by where each starts. */
function wholeRuns(text: string): Map<number, number> {
  const runs = new Map(tokensIn(text).map((token) => [token.start, runEnd(text, token)]));
  for (const { 0: tag, index } of text.matchAll(tagInWord)) if (!runs.has(index)) runs.set(index, index + tag.length);
  return runs;
}

/** Whether there is something in a text that must stay whole. */
export const hasWhole = (text: string): boolean => wholeRuns(text).size > 0;

/** The spaces from an index on, and one character after them. */
const blanksAt = /\s*\S?/y;
function spaceAt(text: string, index: number): string {
  blanksAt.lastIndex = index;
  return (blanksAt.exec(text)?.[0] ?? '').replaceAll('\r\n', '\n');
}

/** Characters that are looked at in one step. */
const stride = 1000;

function* findBreaks(text: string, language: string): Steps<readonly Break[]> {
  const { ends: sentences, held: heldWords } = yield* sentenceEndSteps(text, language);
  const words = yield* unspacedWordEndSteps(text);
  const marks = new Set([...text.matchAll(listMark)].map(({ 0: mark, index }) => index + mark.length));
  yield;
  const runs = wholeRuns(text);
  yield;
  const breaks: Break[] = [];
  let wholeUntil = 0;
  let seen = 0;
  let before = ' ';
  const rankAt = (segment: string, index: number): Rank => {
    if (blank.test(segment)) {
      const space = spaceAt(text, index);
      if (paragraph.test(space)) return ranks.paragraph;
      if (space.includes('\n')) return ranks.sentence;
      if (heldWords.has(index) || heldByBlank.test(space)) return ranks.held;
      return sentences.has(index) ? ranks.sentence : ranks.word;
    }
    if (sentences.has(index)) return ranks.sentence;
    if (opening.test(before)) return ranks.grapheme;
    // Right after a letter or a symbol, some platforms read no mention: at the start of a post it would become one, and notify somebody.
    if (/^[@＠]/.test(segment) && !/[\s\p{Ps}\p{Pi}"']$/u.test(before)) return ranks.inside;
    if (runs.has(index)) return ranks.word;
    if (closing.test(segment) || notFirst.test(segment)) return ranks.torn;
    return index === wholeUntil || words.has(index) || wordMark.test(before) ? ranks.word : ranks.grapheme;
  };
  for (const { segment, index } of graphemeSegments(text)) {
    if (index > 0 && !marks.has(index) && !blank.test(before)) {
      breaks.push({ at: index, rank: index < wholeUntil ? ranks.inside : rankAt(segment, index) });
    }
    wholeUntil = Math.max(wholeUntil, runs.get(index) ?? 0);
    before = segment;
    if (++seen % stride === 0) yield;
  }
  return breaks;
}

/** Many places are asked about one text: those of the last few are kept, by language and text. */
const known = new Map<string, readonly Break[]>();
const most = 4;

/** As breaksOf(), in steps. */
export function* breakSteps(text: string, language = ''): Steps<readonly Break[]> {
  const tag = language.replace(/\s.*/s, '');
  const asked = `${tag}\n${text}`;
  const before = known.get(asked);
  if (before) return before;
  const found = yield* findBreaks(text, tag);
  if (known.size >= most) known.delete(known.keys().next().value as string);
  known.set(asked, found);
  return found;
}

/**
 * Every place where a text may end, in order, and how good each is. Never inside a grapheme, never after a space, nor between the
 * mark of a list and its line. The end of the text is none of them.
 * @param language BCP 47 tag; "" where it is not known
 */
export const breaksOf = (text: string, language = ''): readonly Break[] => atOnce(breakSteps(text, language));

/**
 * Index of the first break, from `first` on, whose text does not fit. Looked for around a guess: each question costs, and the longer
 * the text the more.
 */
function* firstTooLong(breaks: readonly Break[], first: number, guess: number, fits: Fits): Steps<number> {
  const isRoom = (at: number) => fits(breaks[at] as Break);
  let [low, high, step] = [first, breaks.length, 16];
  const start = Math.min(first + guess, breaks.length - 1);
  if (start >= first && isRoom(start)) {
    low = start + 1;
    for (; low + step < high && isRoom(low + step); step *= 2) {
      low += step + 1;
      yield;
    }
    high = Math.min(low + step, high);
  } else {
    high = Math.max(start, first);
    for (; high - step > low && !isRoom(high - step); step *= 2) {
      high -= step;
      yield;
    }
    low = Math.max(low, high - step);
  }
  while (low < high) {
    yield;
    const middle = (low + high) >> 1;
    if (isRoom(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first break behind a place in the text. @param breaks in order */
export function indexBehind(breaks: readonly Break[], from: number): number {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] as Break).at > from) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the text up to a break fits. */
export type Fits = (end: Break) => boolean;

/** Which ends are taken first: those of a rank or better that keep at least this share of what fits. */
type Order = readonly { rank: Rank; share: number }[];

const rest: Order = [ranks.word, ranks.held, ranks.grapheme, ranks.torn, ranks.inside].map((rank) => ({ rank, share: 0 }));

/** For a text that goes on in the next post: nothing is lost, so a good end counts more than a full post. */
export const goesOn: Order = [...[ranks.end, ranks.paragraph, ranks.sentence].map((rank) => ({ rank, share: 1 / 2 })), ...rest];

/** For a text that ends there: whole sentences, unless they are next to nothing of what fits. */
export const endsThere: Order = [{ rank: ranks.sentence, share: 1 / 4 }, ...rest];

/**
 * The best end for a text that is too long, in steps.
 * @param breaks of the whole text, in order
 * @param order which ends are better
 * @param from where the text starts in the whole one
 * @param guess how many breaks may fit
 * @returns undefined where not even the first break leaves a text that fits
 */
export function* bestEndSteps(
  breaks: readonly Break[],
  fits: Fits,
  order: Order,
  { from = 0, guess = 32 }: { from?: number; guess?: number | undefined } = {},
): Steps<Break | undefined> {
  const first = indexBehind(breaks, from);
  const fitting = breaks.slice(first, yield* firstTooLong(breaks, first, guess, fits)).reverse();
  const longest = (fitting[0]?.at ?? from) - from;
  for (const { rank, share } of order) {
    const least = from + longest * share;
    for (const one of fitting) {
      if (one.at < least) break;
      if (one.rank < rank) continue;
      // Measured again: what follows may change how a text counts, so a shorter text can be too long where a longer one fits.
      if (fits(one)) return one;
      yield;
    }
  }
  return undefined;
}
