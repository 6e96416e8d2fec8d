import { between, fields, flag, fullList, isPlain, oneOf, type Reader, text, textLike } from '../reading/reader.ts';
import { type Draft, emptyDraft, type Picture, type PictureFile } from './draft.ts';

const id = textLike(/^[A-Za-z0-9.-]{1,80}$/);
/** Name of a change or a piece of advice, mostly with the id of a place: "shorten.x". */
const name = textLike(/^[A-Za-z0-9.-]{1,200}$/);
/** Up to the last moment that a date can name: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const time: Reader<number> = (raw) => {
  const at = between(0, 8.64e15)(raw);
  // Minus zero is kept as zero.
  return at === 0 ? 0 : at;
};
const picture = fields({ id, name: text, alt: text });
const whole =
  (most: number): Reader<number> =>
  (raw) =>
    Number.isInteger(raw) ? between(1, most)(raw) : undefined;
/** Sides as far as browsers can draw, and as much as a file of storage can say of itself. */
const pictureFile: { [Field in keyof PictureFile]: Reader<PictureFile[Field]> } = {
  type: oneOf('image/jpeg', 'image/png'),
  width: whole(65_535),
  height: whole(65_535),
  bytes: whole(Number.MAX_SAFE_INTEGER),
};
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
/** Pictures with what is good of each: one whose size cannot be read is still a picture. */
function picturesOf(raw: unknown): { value: Picture[]; intact: boolean } | undefined {
  const found = listOf(picture)(raw);
  if (!found) return undefined;
  let { intact } = found;
  const value = (raw as unknown[]).flatMap((one): Picture[] => {
    const good: Picture | undefined = picture(one);
    if (!good) return [];
    for (const [field, read] of Object.entries(pictureFile)) {
      const given = (one as Record<string, unknown>)[field];
      if (given === undefined) continue;
      const value = read(given);
      if (value === undefined) intact = false;
      else Object.assign(good, { [field]: value });
    }
    return [good];
  });
  return { value, intact };
}
const inOne =
  <T>(read: Reader<T>) =>
  (raw: unknown): { value: T; intact: boolean } | undefined => {
    const value = read(raw);
    return value === undefined ? undefined : { value, intact: true };
  };

const readers: { [Field in keyof Omit<Draft, 'id'>]: (raw: unknown) => { value: Draft[Field]; intact: boolean } | undefined } = {
  name: inOne(text),
  changed: inOne(time),
  text: inOne(text),
  action: inOne(text),
  link: inOne(text),
  title: inOne(text),
  tags: listOf(text),
  pictures: picturesOf,
  warning: inOne(text),
  language: inOne(text),
  places: listOf(id),
  split: listOf(id),
  numbered: inOne(flag),
  linkFirst: inOne(flag),
  profileLink: listOf(id),
  campaignTags: inOne(flag),
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
