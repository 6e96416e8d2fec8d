import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import { type Break, bestEndSteps, breakSteps, endsThere, ranks } from '../text/breaks.ts';
import { joinText } from '../text/join.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import { type MeasureOptions, measure } from './measure.ts';

export interface ShortenRoom extends Pick<MeasureOptions, 'field' | 'limit' | 'warning' | 'withPicture'> {
  /** What must stand whole below the text, such as a link and hashtags; "" for nothing. */
  keep: string;
  /** What comes above the text and is never cut, such as a content warning. */
  lead?: string | undefined;
  /** Of the text, as a BCP 47 tag; "" where it is not known. */
  language?: string | undefined;
}

const noEnd = /[\s,;:\p{Pd}\p{Ps}\p{Pi}]/u;

/** A text without the commas, dashes and the like at its end. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0) {
    const low = text.charCodeAt(end - 1);
    const width = low >= 0xdc00 && low <= 0xdfff && end > 1 ? 2 : 1;
    if (!noEnd.test(text.slice(end - width, end))) break;
    end -= width;
  }
  return text.slice(0, end);
}

/** Ends a text at a break: unchanged after a sentence, with "…" after a word. After a link with a space, or "…" would be part of the link. */
function endedAt(text: string, { at, rank }: Break): string {
  if (rank >= ranks.sentence) return text.slice(0, at);
  const start = withoutTail(text.slice(0, at));
  const lastWord = start.slice(Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n')) + 1);
  return /https?:\/\//i.test(lastWord) ? `${start} …` : `${start}…`;
}

/** As shorten(), in steps. */
export function* shortenSteps(
  rules: ComposeRules | undefined,
  text: string,
  { keep, lead = '', language = '', ...options }: ShortenRoom,
): Steps<string | undefined> {
  const fits = (start: string) => measure(rules, joinText(lead, joinText(start, keep)), options).fits;
  const body = text.trim();
  if (fits(body)) return body;
  yield;
  if (!fits('')) return undefined;
  const breaks = (yield* breakSteps(body, language)).filter(({ rank }) => rank > ranks.inside);
  const end = yield* bestEndSteps(breaks, (one) => fits(endedAt(body, one)), endsThere);
  return end ? endedAt(body, end) : '';
}

/**
 * The longest beginning of a text that fits together with what must be kept, joined as joinText() does it. Sentences go from the end
 * of the text, so the first one goes last. Only where whole sentences would be less than a quarter of what fits ("Good news." before a very long
 * one), or where not even the first one fits, it ends after a word with "…": a post with its beginning, its link and what to do can be posted,
 * one that is too long cannot. Never inside a link, hashtag or handle.
 * @param rules of the place it is for
 * @returns the beginning, without what comes above it and what is kept: the whole text where it fits, "" where only what is kept fits, undefined where not even that fits
 */
export const shorten = (rules: ComposeRules | undefined, text: string, room: ShortenRoom): string | undefined =>
  atOnce(shortenSteps(rules, text, room));
