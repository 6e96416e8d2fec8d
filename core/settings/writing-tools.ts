/** What a person keeps for writing: ready texts and sets of hashtags of their own, and the emoji they used last. */
import { isPlain } from '../reading/reader.ts';
import { isSame } from '../reading/same.ts';
import { comparable } from '../text/comparable.ts';
import { readTags } from '../text/hashtags.ts';
import type { StoredReader } from './stored-reader.ts';

/** A ready text of the person's own. Its name is how it is known: no two have the same. */
export interface OwnText {
  name: string;
  text: string;
}

/** Hashtags that go together, without "#". */
export interface TagSet {
  name: string;
  tags: string[];
}

/** All of it. */
export interface WritingKit {
  texts: OwnText[];
  tagSets: TagSet[];
  /** The newest first. */
  emoji: string[];
}

/** How much of it is kept, and how long each may be, in UTF-16 units. */
export const most = { texts: 50, sets: 30, tags: 30, emoji: 12, name: 60, text: 5000, tag: 100 } as const;

const nameIn = (raw: unknown): string => (typeof raw === 'string' ? raw.replace(/\s+/gu, ' ').trim().slice(0, most.name).trim() : '');

/** A text as it is kept, or undefined where it has no name or no words. */
export function ownText(raw: unknown): OwnText | undefined {
  if (!isPlain(raw) || typeof raw.text !== 'string') return undefined;
  const [name, text] = [nameIn(raw.name), raw.text.slice(0, most.text)];
  return name && text.trim() ? { name, text } : undefined;
}

/** A set as it is kept, or undefined where it has no name or no hashtag. */
export function tagSet(raw: unknown): TagSet | undefined {
  if (!isPlain(raw) || !Array.isArray(raw.tags)) return undefined;
  const typed = raw.tags.filter((tag): tag is string => typeof tag === 'string').join(' ');
  const tags = readTags(typed)
    .filter((tag) => tag.length <= most.tag)
    .slice(0, most.tags);
  const name = nameIn(raw.name);
  return name && tags.length ? { name, tags } : undefined;
}

/** A list of named things, each name once. */
const named =
  <Item extends { name: string }>(read: (raw: unknown) => Item | undefined, longest: number): StoredReader<Item[]> =>
  (raw) => {
    const list: unknown[] = Array.isArray(raw) ? raw : [];
    const byName = new Map<string, Item>();
    for (const one of list) {
      const item = read(one);
      if (item && byName.size < longest && !byName.has(comparable(item.name))) byName.set(comparable(item.name), item);
    }
    const value = [...byName.values()];
    return {
      value,
      intact: raw === undefined || (Array.isArray(raw) && value.length === raw.length && value.every((one, at) => fits(one, raw[at]))),
    };
  };

/** Whether what is kept says nothing else; fields that we do not know are no loss. */
const fits = <Item extends object>(item: Item, raw: unknown): boolean =>
  isPlain(raw) && Object.entries(item).every(([field, value]) => isSame(value, raw[field]));

/** The person's own ready texts. */
export const ownTexts: StoredReader<OwnText[]> = /* @__PURE__ */ named(ownText, most.texts);

/** Their sets of hashtags. */
export const tagSets: StoredReader<TagSet[]> = /* @__PURE__ */ named(tagSet, most.sets);

const isEmoji = (raw: unknown): raw is string =>
  typeof raw === 'string' && raw.length <= 16 && /^\P{ASCII}+$/u.test(raw) && /\p{Emoji}/u.test(raw);

/** Emoji used last, the newest first. */
export const recentEmoji: StoredReader<string[]> = (raw) => {
  const list: unknown[] = Array.isArray(raw) ? raw : [];
  const value = [...new Set(list.filter(isEmoji))].slice(0, most.emoji);
  return { value, intact: raw === undefined || (Array.isArray(raw) && value.length === raw.length) };
};

const readers: { [Field in keyof WritingKit]: StoredReader<WritingKit[Field]> } = { texts: ownTexts, tagSets, emoji: recentEmoji };

/**
 * What storage or a file holds of it, field by field: what is good stays, what is not starts anew. Never throws.
 * @param raw anything
 * @returns the kit, and the fields that could not be read as they were, as "kit.texts"
 */
export function readKit(raw: unknown): { value: WritingKit; lost: string[] } {
  const given = isPlain(raw) ? raw : {};
  const lost: string[] = [];
  const entries = Object.entries(readers).map(([field, read]) => {
    const { value, intact } = read(given[field]);
    if (!intact || (raw !== undefined && given !== raw)) lost.push(`kit.${field}`);
    return [field, value];
  });
  return { value: Object.fromEntries(entries), lost };
}

/** A list with one more at its end, or in place of the one with the same name. Doing it twice is doing it once. */
export function withNamed<Item extends { name: string }>(list: readonly Item[], item: Item): Item[] {
  const at = list.findIndex(({ name }) => comparable(name) === comparable(item.name));
  return at < 0 ? [...list, item] : list.map((one, i) => (i === at ? item : one));
}

/** What becomes of a list when something with that name is put into it. @param longest how many it may hold */
export function roomFor(list: readonly { name: string }[], name: string, longest: number): 'new' | 'replaces' | 'full' {
  if (list.some((one) => comparable(one.name) === comparable(nameIn(name)))) return 'replaces';
  return list.length < longest ? 'new' : 'full';
}

/** A list without the one of that name. */
export const withoutNamed = <Item extends { name: string }>(list: readonly Item[], name: string): Item[] =>
  list.filter((one) => comparable(one.name) !== comparable(name));

/** The emoji used last, with one more in front. */
export const withEmoji = (list: readonly string[], emoji: string): string[] =>
  [emoji, ...list.filter((one) => one !== emoji)].slice(0, most.emoji);

/** Tags of a draft with others behind them, each once whatever its capitals; those that are there stay as they are. */
export const withTags = (tags: readonly string[], more: readonly string[]): string[] => readTags([...tags, ...more].join(' '));
