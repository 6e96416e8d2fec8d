import { countGraphemes } from 'unicode-segmenter/grapheme';
import type { ComposeRules } from '../../data/catalogue/compose.generated.ts';
import type { Room } from '../../data/schema/schema.ts';
import type { CountUnit } from '../../data/schema/vocabulary.ts';
import { countEmojiBytes } from '../counting/emoji-bytes.ts';
import { countShortLinks } from '../counting/short-links.ts';
import { countSms } from '../counting/sms.ts';
import { countUrls23 } from '../counting/urls-23.ts';
import { countWeighted } from '../counting/weighted.ts';

export interface MeasureOptions {
  /** Which field of the post the text is for; "text" where left out. */
  field?: 'text' | 'title' | 'alt' | undefined;
  /** The server's or the account's own limit, in the platform's unit; for a text message how many segments. */
  limit?: number | undefined;
  /** Mastodon: the content warning, which shares the limit. */
  warning?: string | undefined;
  /** A picture goes with the text; on some platforms there is less room then. */
  withPicture?: boolean | undefined;
}

export interface Measure {
  /** In the platform's own unit. */
  used: number;
  /** Infinity where none is known. */
  limit: number;
  fits: boolean;
  /** Below zero where the text is too long. */
  left: number;
  unit: CountUnit;
  /** Where the platform has a second ceiling. */
  bytes?: { used: number; limit: number };
  /** Text messages only. */
  segments?: number;
}

const nothingKnown = { unit: 'graphemes' } as const satisfies Partial<Room>;

/** Code points; half a surrogate pair is one. */
function countCodepoints(text: string): number {
  let used = 0;
  for (const _ of text) used++;
  return used;
}

const counters: Record<Exclude<CountUnit, 'sms' | 'short-links'>, (text: string) => number> = {
  graphemes: countGraphemes,
  weighted: countWeighted,
  'urls-23': countUrls23,
  utf16: (text) => text.length,
  codepoints: countCodepoints,
  'emoji-bytes': countEmojiBytes,
};

function measureIn(room: Partial<Room> & Pick<Room, 'unit'>, limit: number, text: string, warning: string): Measure {
  const { unit } = room;
  if (unit === 'sms') {
    const { segments, ...count } = countSms(text, limit);
    return { ...count, fits: segments <= limit, left: count.limit - count.used, unit, segments };
  }
  if (unit === 'short-links') {
    const count = countShortLinks(text);
    const bytes = { used: count.bytes, limit: room.bytes ?? Number.POSITIVE_INFINITY };
    return { used: count.used, limit, fits: count.used <= limit && bytes.used <= bytes.limit, left: limit - count.used, unit, bytes };
  }
  const used = counters[unit](text) + (unit === 'urls-23' ? countGraphemes(warning) : 0);
  return { used, limit, fits: used <= limit, left: limit - used, unit };
}

/**
 * How much of a place's room a text takes, counted as that place counts. A platform without rules counts what people see, without
 * limit. Where the limit is for each paragraph, the longest one is measured.
 * @param rules what is known about writing at that place; undefined where nothing is
 */
export function measure(rules: ComposeRules | undefined, text: string, options: MeasureOptions = {}): Measure {
  const field = options.field ?? 'text';
  const beside = field === 'text' && options.withPicture ? rules?.caption : undefined;
  const room: Partial<Room> & Pick<Room, 'unit'> = beside ?? rules?.[field] ?? nothingKnown;
  const limit = options.limit ?? room.most ?? Number.POSITIVE_INFINITY;
  const measured = (part: string) => measureIn(room, limit, part, options.warning ?? '');
  if (room.per !== 'paragraph' || !text.includes('\n')) return measured(text);
  return text
    .split(/\n\s*\n/)
    .map(measured)
    .reduce((longest, one) => (one.used > longest.used ? one : longest));
}
