/** What the shape of a platform file is made of. Like data/schema.ts this loads the whole of zod. */
import { z } from 'zod';

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
