/** How single fields of what is kept are read: each takes anything and gives a good value. The page script carries some of them. */
import { isSiteHost } from '../detection/site-host.ts';
import { isPlain } from '../reading/reader.ts';
import type { StoredReader as Reader } from './stored-reader.ts';

/** One of a few words; the first is the one to start with. */
export const oneOf =
  <const T extends string>(...words: [T, ...T[]]): Reader<T> =>
  (raw) => {
    const found = words.find((word) => word === raw);
    return { value: found ?? words[0], intact: raw === undefined || found !== undefined };
  };

/** What an id may look like: of a tip, a platform or a field. */
const isId = (raw: unknown): raw is string => typeof raw === 'string' && /^[A-Za-z0-9.-]{1,80}$/.test(raw);

/** A list of ids, each once. */
export const ids: Reader<string[]> = (raw) => {
  const list = Array.isArray(raw) ? raw : [];
  const good = list.filter(isId);
  return { value: [...new Set(good)], intact: raw === undefined || (Array.isArray(raw) && good.length === raw.length) };
};

/** Values by what they are of, such as an id. */
const byKey =
  <T>(isKey: (key: string) => boolean, isGood: (value: unknown) => value is T): Reader<Record<string, T>> =>
  (raw) => {
    const entries = isPlain(raw) ? Object.entries(raw) : [];
    const good = entries.filter((entry): entry is [string, T] => isKey(entry[0]) && isGood(entry[1]));
    return { value: Object.fromEntries(good), intact: raw === undefined || (isPlain(raw) && good.length === entries.length) };
  };

/** How often, by id. */
export const counts = /* @__PURE__ */ byKey(isId, (value): value is number => Number.isInteger(value) && Number(value) >= 0);

/** Ids by host, hosts by id, words by number: all look alike. */
export const idsByHost = /* @__PURE__ */ byKey(isId, isId);

/** Platforms by the host of a site that is asked for by itself. */
export const platformsBySite = /* @__PURE__ */ byKey(isSiteHost, isId);

/** A text of a certain form, or "" for none. */
export const like =
  (form: RegExp): Reader<string> =>
  (raw) => {
    const good = raw === '' || (typeof raw === 'string' && form.test(raw));
    return { value: good ? raw : '', intact: raw === undefined || good };
  };

/** Words of the person's own, on one line and no longer than what a field takes. */
export const words =
  (most: number): Reader<string> =>
  (raw) => {
    const value = typeof raw === 'string' ? raw.replace(/\s+/g, ' ').trim().slice(0, most) : '';
    return { value, intact: raw === undefined || raw === value };
  };

/** A day of the local calendar, as 2026-11-22. */
export const day = like(/^\d{4}-\d{2}-\d{2}$/);

/** A language, as a BCP 47 tag, or the choice to follow the browser. Which tags there are is for who shows one. */
export const tag = like(/^[\w-]{1,30}$/);
