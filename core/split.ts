import { joinText } from './join-text.ts';
import { type MeasureOptions, measure } from './measure.ts';
import { type Break, bestEnd, breaksOf, graphemeBreaks, ranks } from './text-breaks.ts';

export interface SplitOptions extends Pick<MeasureOptions, 'limit' | 'rules' | 'warning' | 'withPicture'> {
  /** Puts " 1/5" at the end of each part. */
  numbered?: boolean | undefined;
  /** What must stand whole, such as a link and hashtags: it goes to the end of the last part. */
  keep?: string | undefined;
}

type Fits = (part: string) => boolean;

/** Where the next post ends; after one grapheme where nothing fits, so that it always goes on. */
function nextEnd(text: string, from: number, breaks: readonly Break[], fits: Fits): number {
  const isRoom = ({ at }: Break) => fits(text.slice(from, at));
  const end = bestEnd(breaks, isRoom, from)?.at;
  if (end) return end;
  const within = graphemeBreaks(text.slice(from)).map(({ at, rank }) => ({ at: from + at, rank }));
  return bestEnd(within, isRoom, from)?.at ?? within[0]?.at ?? text.length;
}

function cut(text: string, keep: string, fits: Fits): string[] {
  const parts: string[] = [];
  const breaks = [...breaksOf(text), { at: text.length, rank: ranks.end }];
  for (let from = 0; from < text.length; ) {
    const end = nextEnd(text, from, breaks, fits);
    const part = text.slice(from, end);
    const closed = joinText(part, keep);
    if (end === text.length && fits(closed)) return [...parts, closed];
    parts.push(part);
    from = end + (/^\s+/.exec(text.slice(end))?.[0].length ?? 0);
  }
  return keep ? [...parts, ...(fits(keep) ? [keep] : cut(keep, '', fits))] : parts;
}

/**
 * Breaks a text into posts that follow each other: at paragraphs, then sentences, words, and only then within a word. Links,
 * hashtags and handles stay whole unless one alone is longer than a post. Nothing is lost or moved but space at the joints.
 * Every part fits, as long as a post holds one character and the number.
 * @param place id of a platform or output
 * @throws RangeError where nothing of that id is known
 */
export function split(place: string, text: string, options: SplitOptions = {}): string[] {
  const { numbered = false, limit, rules, warning, withPicture } = options;
  const fits = (part: string) => measure(place, part, { limit, rules, warning, withPicture }).fits;
  const [body, keep] = [text.trim(), options.keep?.trim() ?? ''];
  const alone = joinText(body, keep);
  if (fits(alone)) return [alone];
  if (!numbered) return cut(body, keep, fits);
  for (let digits = 1; ; digits++) {
    const widest = ` ${'9'.repeat(digits)}/${'9'.repeat(digits)}`;
    const parts = cut(body, keep, (part) => fits(part + widest));
    if (String(parts.length).length <= digits) return parts.map((part, i) => `${part} ${i + 1}/${parts.length}`);
  }
}
