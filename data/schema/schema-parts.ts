/** What every entry of a platform file is made of: words, days, addresses, and how a fact names where it was read. */
import { z } from 'zod';
import type { FaultCode } from './fault.ts';
import { confidences } from './vocabulary.ts';

/** The schema library carries one text with each fault: ours is the fault's code. */
export const says = (code: FaultCode): string => code;

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says('id'));
export const https = z.url({ protocol: /^https?$/, error: says('https') });
export const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, says('day'));
/** A country as ISO 3166-1 writes it, "IN". */
export const country = z.string().regex(/^[A-Z]{2}$/, says('country'));
const checkedDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, says('checkedDay'));
/** Words that tell a reader who finds it hard that it is not. */
export const belittling = ['simply', 'just', 'easy', 'easily'];
const belittles = new RegExp(`\\b(${belittling.join('|')})\\b`, 'i');

export const plain = (most: number) =>
  z
    .string()
    .min(3, says('fewWords'))
    .max(most, says('shorten'))
    .refine((text) => !/[!\u{1F300}-\u{1FAFF}]/u.test(text), says('exclamation'))
    .refine((text) => !belittles.test(text), says('belittling'));
export const cite = z.string().min(1, says('citeKey'));

/** Where a fact was read. `date` is what the page itself says; `checked` is the day we read it. */
export const source = z.strictObject({
  title: plain(140),
  url: https.optional(),
  date: day.optional(),
  checked: checkedDay,
  confidence: z.enum(confidences),
});

/** Where it holds, if not everywhere and for everybody. Places as in a sentence: "the United States". */
const place = plain(60).refine((text) => !/^(in|not|only) /i.test(text), says('placeAlone'));
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
