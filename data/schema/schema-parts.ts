/** What every entry of a platform file is made of: words, days, addresses, and how a fact names where it was read. */
import { z } from 'zod';
import { confidences } from './vocabulary.ts';

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, like "post-alt-text"');
export const https = z.url({ protocol: /^https?$/, error: 'write a full address that starts with https://' });
export const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2026, 2026-11 or 2026-11-22');
export const checkedDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day you read the source, as 2026-11-22');
export const plain = (most: number) =>
  z
    .string()
    .min(3, 'write a few words')
    .max(most, `shorten this to ${most} characters`)
    .refine((text) => !/[!\u{1F300}-\u{1FAFF}]/u.test(text), 'leave out exclamation marks and emoji')
    .refine((text) => !/\b(simply|just|easy|easily)\b/i.test(text), 'leave out "simply", "just" and "easy"');
export const cite = z.string().min(1, 'name one of the keys in "sources"');

/** Where a fact was read. `date` is what the page itself says; `checked` is the day we read it. */
export const source = z.strictObject({
  title: plain(140),
  url: https.optional(),
  date: day.optional(),
  checked: checkedDay,
  confidence: z.enum(confidences),
});

/** Where it holds, if not everywhere and for everybody. Places as in a sentence: "the United States". */
const place = plain(60).refine((text) => !/^(in|not|only) /i.test(text), 'write the place alone, as "Japan"');
export const where = z.strictObject({
  only: z.array(place).min(1).optional(),
  except: z.array(place).min(1).optional(),
  /** From which age on. */
  age: z.int().positive().optional(),
});

/** How each fact says where it was read, how sure that is, and where it holds. */
export const cited = {
  source: cite,
  /** Where sources disagree, are old or were not found again: said beside the fact. */
  doubt: plain(200).optional(),
  where: where.optional(),
};

/** Files of the first format gave figures a second time, apart from the text that people read. */
export const without = (dropped: readonly string[]) => (value: unknown) =>
  typeof value !== 'object' || value === null ? value : Object.fromEntries(Object.entries(value).filter(([key]) => !dropped.includes(key)));
