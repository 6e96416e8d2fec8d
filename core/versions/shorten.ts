import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import { type Break, bestEnd, breaksOf, ranks } from '../text/breaks.ts';
import { joinText } from '../text/join.ts';
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

/** Where each beginning of a text ends once its trailing commas, dashes and the like are cut off. Worked out once for all beginnings. */
function tails(text: string): (at: number) => number {
  const ends = new Int32Array(text.length + 1);
  let end = 0;
  let at = 0;
  for (const sign of text) {
    const next = at + sign.length;
    ends.fill(end, at, next);
    if (!noEnd.test(sign)) end = next;
    at = next;
  }
  ends[text.length] = end;
  return (at) => ends[at] ?? 0;
}

/** Ends a text at a break: unchanged after a sentence, with "…" after a word. After a link with a space, or "…" would be part of the link. */
function endedAt(text: string, { at, rank }: Break, tail: (at: number) => number): string {
  if (rank >= ranks.sentence) return text.slice(0, at);
  const start = text.slice(0, tail(at));
  const lastWord = start.slice(Math.max(start.lastIndexOf(' '), start.lastIndexOf('\n')) + 1);
  return /https?:\/\//i.test(lastWord) ? `${start} …` : `${start}…`;
}

/**
 * The longest beginning of a text that fits together with what must be kept, joined as joinText() does it. It ends after a
 * sentence if that keeps at least half of what fits, else after a word with "…"; never inside a link, hashtag or handle.
 * @param rules of the place it is for
 * @returns the beginning, without what comes above it and what is kept: the whole text where it fits, "" where only what is kept fits, undefined where not even that fits
 */
export function shorten(
  rules: ComposeRules | undefined,
  text: string,
  { keep, lead = '', language = '', ...options }: ShortenRoom,
): string | undefined {
  const fits = (start: string) => measure(rules, joinText(lead, joinText(start, keep)), options).fits;
  const body = text.trim();
  if (fits(body)) return body;
  if (!fits('')) return undefined;
  const tail = tails(body);
  const breaks = breaksOf(body, language).filter(({ rank }) => rank > ranks.inside);
  const end = bestEnd(breaks, (one) => fits(endedAt(body, one, tail)));
  return end ? endedAt(body, end, tail) : '';
}
