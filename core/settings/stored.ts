/**
 * How the settings and counts of storage.local are read; drafts, the name book, what is kept for writing and custom platforms have
 * readers of their own. The page script reads these values on every visit, so the readers are a few lines of our own and not a schema library: each takes
 * anything and gives a good value.
 */

import { isPlain } from '../reading/reader.ts';
import { counts, day, ids, idsByHost, like, oneOf, platformsBySite, tag, words } from './stored-fields.ts';
import type { StoredReader as Reader } from './stored-reader.ts';

/** The keys of storage.local that the page script reads, and the fields in each. */
export const pageShape = {
  /** What the person chose. */
  settings: {
    /** "unchosen" follows the computer like "auto" does, unless the organisation has preset something. */
    theme: oneOf('unchosen', 'auto', 'light', 'dark'),
    /** "unasked" shows none, until the person has been asked and says yes. */
    inPages: oneOf('unasked', 'on', 'off'),
    /** What Sidekick speaks; "" as long as nothing is chosen: then what the organisation has preset, or the browser's language. */
    language: tag,
    /** Platforms without tips in their pages. */
    off: ids,
    /** The day for which all tips in pages are hidden. */
    hiddenOn: day,
  },
  /** What the person marked. */
  tips: { done: ids, hidden: ids },
  /** What the page script counts, so that it stays polite. */
  seen: {
    /** How often each tip was shown on a chip. */
    times: counts,
    /** The last day on which a chip showed a tip for the first time. */
    newOn: day,
    /** Platforms on which a chip has shown since the browser started. */
    sites: ids,
  },
};

/** All keys that are read in this way, and the fields in each. */
export const shape = {
  ...pageShape,
  /** Sites that are asked for one by one: host and platform. */
  sites: {
    /** The person said yes. */
    on: platformsBySite,
    /** The browser's question may still be open; what has no answer when the browser starts is dropped. */
    asked: platformsBySite,
  },
  /** How the person writes with the composer. */
  compose: {
    /** Places chosen last, in order: a new draft starts with them. */
    places: ids,
    /** Host of the person's own server, by platform. */
    servers: idsByHost,
    /** How much a post holds on that server, by platform. */
    limits: counts,
  },
  /** Who the person writes for. All of it may stay empty. */
  group: {
    name: words(100),
    /** Initials or a short name, for a circle in place of a picture. */
    short: words(4),
    website: words(500),
    /** The places they really use, the most important first; see core/settings/own-places.ts. */
    places: ids,
    /** Usual hashtags as they are typed, "#EndPolio #Vaccines". */
    tags: words(300),
    /** What they mostly write in, as a BCP 47 tag. */
    language: tag,
  },
  /**
   * What the person has said of themselves, for "Which two places suit us?"; a plan of the week may start from it. All of it may stay
   * empty. Words of another version are kept: core/places/answers.ts leaves out what it does not know.
   */
  answers: {
    /** Hours a week. */
    hours: oneOf('', '1', '2', '5', '10'),
    people: oneOf('', 'one', 'few', 'many'),
    internet: oneOf('', 'steady', 'slow', 'costly', 'phone'),
    /** What they like to make, what for, and who is to hear them: words of data/schema/vocabulary.ts. */
    makes: ids,
    purposes: ids,
    hears: ids,
    /** Two letters, as ISO 3166-1 has them. */
    country: like(/^[A-Z]{2}$/),
  },
  /** The plan of the week that follows from the answers; all of it may stay empty. */
  plan: {
    /** Days with time for it, as core/plan/week.ts names them, and the time at which reminders come. */
    days: ids,
    at: like(/^([01]\d|2[0-3]):[0-5]\d$/),
    /** What somebody in the group can do. */
    skills: ids,
    /** Whether they write in more than one. */
    languages: oneOf('', 'one', 'more'),
    /** Whether what they post can bring somebody in danger. */
    risk: oneOf('', 'no', 'yes'),
    /** What a post of the week is for, by its id; see core/plan/week.ts. */
    posts: idsByHost,
    /** Tells the calendar entries of this group from those of others; made when the first file is. */
    id: like(/^[a-z0-9-]{1,40}$/),
    /** First steps that are done, as core/plan/steps.ts names them. */
    done: ids,
  },
  /**
   * What is to be said until the person has seen it: fields that had to start anew, as "settings.theme", and a chosen language that is
   * missing, as "language.sw".
   */
  repair: { fields: ids },
};

type Shape = typeof shape;
type Read<R> = R extends Reader<infer T> ? T : never;
export type Stored = { [Key in keyof Shape]: { [Field in keyof Shape[Key]]: Read<Shape[Key][Field]> } };
export type StoredKey = keyof Stored;
export type StoredForPage = Pick<Stored, keyof typeof pageShape>;
export const storedKeys = /* @__PURE__ */ Object.keys(shape) as StoredKey[];

/** Version of all that is kept, beside the values; see core/settings/migrations.ts. */
export const storedVersion = 2;

export interface StoredReading {
  stored: Stored;
  /** Fields that could not be read as they were, as "settings.theme". */
  repaired: string[];
}

type AnyShape = Record<string, Record<string, Reader<unknown>>>;

/**
 * Reads what storage holds, field by field: what is good stays, what is not starts anew. Never throws.
 * @param raw the answer of storage.local.get
 * @param keys the keys to read, with their fields
 */
function readKeys(raw: Record<string, unknown>, keys: AnyShape): { values: Record<string, unknown>; repaired: string[] } {
  const repaired: string[] = [];
  const values = Object.entries(keys).map(([key, readers]) => {
    const given = raw[key];
    const fields = Object.entries(readers).map(([field, read]) => {
      const { value, intact } = read(isPlain(given) ? given[field] : undefined);
      if (!intact || (given !== undefined && !isPlain(given))) repaired.push(`${key}.${field}`);
      return [field, value];
    });
    return [key, Object.fromEntries(fields)];
  });
  return { values: Object.fromEntries(values), repaired };
}

/** One key of it. @param raw what is kept under it */
export function readStoredKey<Key extends StoredKey>(key: Key, raw: unknown): { value: Stored[Key]; lost: string[] } {
  const { values, repaired } = readKeys({ [key]: raw }, { [key]: shape[key] });
  return { value: values[key] as Stored[Key], lost: repaired };
}

/** Everything that is kept. @param raw the answer of storage.local.get */
export function readStored(raw: Record<string, unknown>): StoredReading {
  const { values, repaired } = readKeys(raw, shape);
  return { stored: values as Stored, repaired };
}

/**
 * Whether the person has said yes to a site and not taken it back. For the page script, which asks about its own host only and would
 * carry more to read them all.
 * @param raw what is kept under "sites"
 */
export const isSiteOn = (raw: unknown, host: string): boolean => isPlain(raw) && isPlain(raw.on) && host in raw.on;

/** What the page script needs of it. @param raw the answer of storage.local.get */
export const readForPage = (raw: Record<string, unknown>): StoredForPage => readKeys(raw, pageShape).values as StoredForPage;
