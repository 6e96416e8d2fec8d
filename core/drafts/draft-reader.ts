import { between, fields, flag, fullList, isPlain, type Reader, text, textLike } from '../reading/reader.ts';
import { type Draft, emptyDraft } from './draft.ts';

const id = textLike(/^[A-Za-z0-9.-]{1,80}$/);
/** Name of a change or a piece of advice, mostly with the id of a place: "shorten.x". */
const name = textLike(/^[A-Za-z0-9.-]{1,200}$/);
/** Up to the last moment that a date can name: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const time = between(0, 8.64e15);
const picture = fields({ id, name: text, alt: text });
const handWritten = fields({ title: text, parts: fullList(text) });
const carried = fields({}, { opened: time, posted: time, post: text });

/** The items of a list that are good, and whether all are. */
const listOf =
  <T>(item: Reader<T>) =>
  (raw: unknown): { value: T[]; intact: boolean } | undefined => {
    if (!Array.isArray(raw)) return undefined;
    const good = raw.map(item).filter((one) => one !== undefined);
    return { value: good, intact: good.length === raw.length };
  };
const recordOf =
  <T>(item: Reader<T>) =>
  (raw: unknown): { value: Record<string, T>; intact: boolean } | undefined => {
    if (!isPlain(raw)) return undefined;
    const entries = Object.entries(raw);
    const good = entries.flatMap(([key, one]): [string, T][] => {
      const good = item(one);
      return good !== undefined && id(key) ? [[key, good]] : [];
    });
    return { value: Object.fromEntries(good), intact: good.length === entries.length };
  };
const whole =
  <T>(read: Reader<T>) =>
  (raw: unknown): { value: T; intact: boolean } | undefined => {
    const value = read(raw);
    return value === undefined ? undefined : { value, intact: true };
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
  numbered: whole(flag),
  linkFirst: whole(flag),
  profileLink: listOf(id),
  campaignTags: whole(flag),
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

/** The first field of a draft that cannot be read: each is read by itself. */
export const wrongField = (raw: Record<string, unknown>): string | undefined =>
  Object.keys(raw).find((field) => readDraft('one', { [field]: raw[field] })?.intact === false);
