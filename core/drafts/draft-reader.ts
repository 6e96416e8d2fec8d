import { z } from 'zod/mini';
import { type Draft, emptyDraft } from './draft.ts';

/** Of any length: a text that is longer than every place takes is still what somebody wrote. */
const text = z.string();
const id = z.string().check(z.regex(/^[A-Za-z0-9.-]{1,80}$/));
/** Name of a change or a piece of advice, mostly with the id of a place: "shorten.x". */
const name = z.string().check(z.regex(/^[A-Za-z0-9.-]{1,200}$/));
/** Up to the last moment that a date can name: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const time = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const picture = z.object({ id, name: text, alt: text });
const handWritten = z.object({ title: text, parts: z.array(text).check(z.minLength(1)) });
const carried = z.object({ opened: z.optional(time), posted: z.optional(time), post: z.optional(text) });

/** Whether something is an object with fields of its own: no list, date or map, which Firefox could keep too. */
const isPlain = (raw: unknown): raw is Record<string, unknown> => Object.prototype.toString.call(raw) === '[object Object]';

/** The items of a list that are good, and whether all are. */
const listOf =
  <T>(item: z.ZodMiniType<T>) =>
  (raw: unknown): { value: T[]; intact: boolean } | undefined => {
    if (!Array.isArray(raw)) return undefined;
    const good = raw.map((one) => item.safeParse(one)).flatMap(({ data, success }) => (success ? [data] : []));
    return { value: good, intact: good.length === raw.length };
  };
const recordOf =
  <T>(item: z.ZodMiniType<T>) =>
  (raw: unknown): { value: Record<string, T>; intact: boolean } | undefined => {
    if (!isPlain(raw)) return undefined;
    const entries = Object.entries(raw);
    const good = entries.flatMap(([key, one]): [string, T][] => {
      const { data, success } = item.safeParse(one);
      return success && id.safeParse(key).success ? [[key, data]] : [];
    });
    return { value: Object.fromEntries(good), intact: good.length === entries.length };
  };
const whole =
  <T>(type: z.ZodMiniType<T>) =>
  (raw: unknown): { value: T; intact: boolean } | undefined => {
    const { data, success } = type.safeParse(raw);
    return success ? { value: data, intact: true } : undefined;
  };

const readers: { [Field in keyof Omit<Draft, 'id'>]: (raw: unknown) => { value: Draft[Field]; intact: boolean } | undefined } = {
  name: whole(text),
  changed: whole(time),
  text: whole(text),
  action: whole(text),
  link: whole(text),
  title: whole(text),
  tags: listOf(text),
  pictures: listOf(picture),
  warning: whole(text),
  language: whole(text),
  places: listOf(id),
  split: listOf(id),
  numbered: whole(z.boolean()),
  campaignTags: whole(z.boolean()),
  handWritten: recordOf(handWritten),
  refused: listOf(name),
  carried: recordOf(carried),
};

/**
 * Reads a draft as it was kept, field by field: what is good stays, what is not starts anew. Never throws.
 * @param id under which it was kept
 * @returns the draft and whether all of it could be read; no draft where there is nothing to read
 */
export function readDraft(id: string, raw: unknown): { draft: Draft; intact: boolean } | undefined {
  if (!isPlain(raw)) return undefined;
  const draft = emptyDraft(id, 0);
  let intact = true;
  for (const [field, read] of Object.entries(readers)) {
    if (raw[field] === undefined) continue;
    const found = read(raw[field]);
    if (found) Object.assign(draft, { [field]: found.value });
    if (!found?.intact) intact = false;
  }
  return { draft, intact };
}
