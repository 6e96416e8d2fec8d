import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import { type Break, bestEndSteps, breakSteps, goesOn, hasWhole, indexBehind, ranks } from '../text/breaks.ts';
import { joinText } from '../text/join.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { type MeasureOptions, measure } from './measure.ts';

export interface SplitOptions extends Pick<MeasureOptions, 'limit' | 'warning' | 'withPicture'> {
  /** Puts " 1/5" at the end of each part. */
  numbered?: boolean | undefined;
  /** What must stand whole, such as a link and hashtags: it goes to the end of the last part. */
  keep?: string | undefined;
  /** What must stand whole at the end of the first part, such as the link. */
  first?: string | undefined;
  /** What each part begins with, such as a content warning. */
  lead?: string | undefined;
  /** Of the text, as a BCP 47 tag; "" where it is not known. */
  language?: string | undefined;
}

type Fits = (part: string) => boolean;

/** A part of the text: where it starts and ends. */
type Span = readonly [from: number, end: number];

const behindBlanks = (text: string, at: number): number => {
  const blanks = /\s*/y;
  blanks.lastIndex = at;
  return at + (blanks.exec(text)?.[0].length ?? 0);
};

/** Smallest share of two posts that the second one gets, where it can be chosen. */
const share = 1 / 4;

/**
 * Moves words over to a last part that is only a remainder: one word, or a scrap of the sentence before it. A sentence of one word is
 * no scrap, but gets the sentence before it where there is room.
 * @param closes whether the last part fits with what must follow below it
 */
function balanced(spans: Span[], breaks: readonly Break[], text: string, fits: Fits, closes: Fits): Span[] {
  const [before, last] = spans.slice(-2);
  if (!before || !last) return spans;
  const [[from, joint], [start, end]] = [before, last];
  const isOneWord = (at: number) => !breaks.slice(indexBehind(breaks, at), -1).some(({ at, rank }) => at < end && rank >= ranks.word);
  const at = breaks[indexBehind(breaks, joint - 1)];
  const isInSentence = at?.at === joint && at.rank === ranks.word;
  const isScrap = isInSentence && (end - start) * 6 < joint - from;
  if (!(isOneWord(start) || isScrap) || hasWhole(text.slice(start, end))) return spans;
  const places = breaks.slice(indexBehind(breaks, from), indexBehind(breaks, joint - 1)).reverse();
  const least = (end - from) * share;
  const fair = places.filter(({ at }) => end - at >= least && at - from >= least);
  const ofRank = (all: readonly Break[], least: number) => all.filter(({ rank }) => rank >= least);
  const words = isInSentence ? [...ofRank(fair, ranks.word), ...ofRank(places, ranks.word)] : [];
  for (const { at } of [...ofRank(fair, ranks.sentence), ...words]) {
    const next = behindBlanks(text, at);
    const fit = !isOneWord(next) && closes(text.slice(next, end)) && fits(text.slice(from, at));
    if (fit) return [...spans.slice(0, -2), [from, at], [next, end]];
  }
  return spans;
}

/** What stands below the first and below the last part. */
interface Kept {
  first: string;
  last: string;
}

/** Cuts a text into parts, each where the post is full. @param opens whether a part fits as the first one */
function* spansOf(text: string, breaks: readonly Break[], opens: Fits, fits: Fits): Steps<Span[]> {
  const spans: Span[] = [];
  let guess: number | undefined;
  for (let from = 0; from < text.length; ) {
    yield;
    const start = indexBehind(breaks, from);
    const fitsHere = spans.length ? fits : opens;
    // Where nothing fits, it ends at the first break all the same, so that the loop comes to an end.
    const best = yield* bestEndSteps(breaks, ({ at }) => fitsHere(text.slice(from, at)), goesOn, { from, guess });
    const end = (best ?? breaks[start])?.at ?? text.length;
    guess = indexBehind(breaks, end) - start;
    spans.push([from, end]);
    from = behindBlanks(text, end);
  }
  return spans;
}

function* cut(text: string, language: string, { first, last }: Kept, fits: Fits): Steps<string[]> {
  const breaks = [...(yield* breakSteps(text, language)), { at: text.length, rank: ranks.end }];
  const withFirst = (part: string) => fits(joinText(part, first));
  // What fills the first post alone stands there alone.
  const isAlone = first !== '' && text !== '' && !withFirst(text.slice(0, breaks[0]?.at));
  const opening = !isAlone ? [] : fits(first) ? [first] : yield* cut(first, '', { first: '', last: '' }, fits);
  const opens = isAlone ? fits : withFirst;
  const spans = yield* spansOf(text, breaks, opens, fits);
  const below = (part: string, at: number) => (at === 0 && !isAlone ? joinText(part, first) : part);
  const closes = (part: string) => fits(joinText(below(part, spans.length - 1), last));
  const isClosed = closes(text.slice(...(spans.at(-1) ?? [0, 0])));
  const joint = spans.length === 2 ? opens : fits;
  const even = balanced(spans, breaks, text, joint, isClosed ? closes : fits);
  const parts = [...opening, ...even.map(([from, end], at) => below(text.slice(from, end), at))];
  if (!last) return parts;
  if (isClosed) return [...parts.slice(0, -1), joinText(parts.at(-1) ?? '', last)];
  return [...parts, ...(fits(last) ? [last] : yield* cut(last, '', { first: '', last: '' }, fits))];
}

/** As split(), in steps. */
export function* splitSteps(rules: ComposeRules | undefined, text: string, options: SplitOptions = {}): Steps<string[]> {
  const { numbered = false, limit, warning, withPicture, lead = '', language = '' } = options;
  const led = (part: string) => joinText(lead, part);
  const fits = (part: string) => measure(rules, led(part), { limit, warning, withPicture }).fits;
  const body = text.trim();
  const kept = { first: options.first?.trim() ?? '', last: options.keep?.trim() ?? '' };
  const alone = joinText(body, joinText(kept.first, kept.last));
  // A warning that fills the post alone leaves nothing to share out: the meter says so.
  if (fits(alone) || !fits('')) return [led(alone)];
  if (!numbered) return (yield* cut(body, language, kept, fits)).map(led);
  for (let digits = 1; ; digits++) {
    const widest = ` ${'9'.repeat(digits)}/${'9'.repeat(digits)}`;
    const parts = yield* cut(body, language, kept, (part) => fits(part + widest));
    if (String(parts.length).length <= digits) return parts.map((part, i) => led(`${part} ${i + 1}/${parts.length}`));
  }
}

/**
 * Breaks a text into posts that follow each other: at paragraphs, then sentences, words, and only then within a word. Links,
 * hashtags and handles stay whole unless one alone is longer than a post. Nothing is lost or moved but space at the joints.
 * Every part fits, as long as a post holds one character, what it begins with and the number.
 * @param rules of the place it is for
 */
export const split = (rules: ComposeRules | undefined, text: string, options: SplitOptions = {}): string[] =>
  atOnce(splitSteps(rules, text, options));
