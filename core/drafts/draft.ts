import { isSame } from '../reading/same.ts';
import { fold, wordsOf } from '../text/fold.ts';

/** What a person writes once. Nothing of it leaves the computer. */

/** What is known of a picture's file, as it is kept: made smaller, without what the camera wrote into it. */
export interface PictureFile {
  type: 'image/jpeg' | 'image/png';
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
  bytes: number;
}

/**
 * A picture of a draft. Its file is kept apart, under the same id, and never changes: an edited picture has a new id. One without a
 * file is known by name only, such as one from the menu of a page.
 */
export interface Picture extends Partial<PictureFile> {
  id: string;
  /** Name of the file, or its address on the web. */
  name: string;
  /** What is on it, for people who cannot see it. */
  alt: string;
}

/** A version that the person has written over; it no longer follows the core text. */
export interface HandWritten {
  title: string;
  /** One text, or several that follow each other. */
  parts: string[];
}

/** How far a draft was carried to one place. Times are as of Date.now(). */
export interface Carried {
  opened?: number | undefined;
  posted?: number | undefined;
  /** Address of the post, where the person keeps it. */
  post?: string | undefined;
}

export interface Draft {
  id: string;
  /** As the person calls it; where empty, the start of the text is shown instead. */
  name: string;
  /** When it was last changed, as of Date.now(). */
  changed: number;
  /** The core text. "@who" names an entry of the name book. */
  text: string;
  /** What people should do; it survives every shortening. */
  action: string;
  link: string;
  /** Title of the page behind the link, or of the post where one is needed. */
  title: string;
  /** Without "#". */
  tags: string[];
  pictures: Picture[];
  /** Content warning. */
  warning: string;
  /** Language of the text as a BCP 47 tag, such as "en" or "ar"; "" where the person has not said. */
  language: string;
  /** Ids of the chosen places, in the person's order. */
  places: string[];
  /** Places where a long text goes on in further posts instead of being shortened. */
  split: string[];
  /** Whether such posts are numbered. */
  numbered: boolean;
  /** Whether the link of such posts stands in the first one, and not in the last. */
  linkFirst: boolean;
  /** Places where nobody can press a link, and "Link in our profile" stands instead. */
  profileLink: string[];
  /** Whether links say in "utm_" tags from which place people came. */
  campaignTags: boolean;
  /** What the person wrote over, by place. */
  handWritten: Record<string, HandWritten>;
  /** Changes and advice that the person does not want, as "shorten.x" or "alt-missing". */
  refused: string[];
  /** How far it got at each place. */
  carried: Record<string, Carried>;
}

/** One organisation or person, and what they are called where. */
export interface NameEntry {
  /** What is written after "@" in a core text: letters, digits and "_" only. */
  key: string;
  /** What is written where no handle is known. */
  name: string;
  /** By platform, without a leading "@": "who", "who@mastodon.example", "who.example". */
  handles: Record<string, string>;
}

/** A draft with nothing in it. @param now as of Date.now() */
export function emptyDraft(id: string, now: number): Draft {
  return {
    id,
    name: '',
    changed: now,
    text: '',
    action: '',
    link: '',
    title: '',
    tags: [],
    pictures: [],
    warning: '',
    language: '',
    places: [],
    split: [],
    numbered: true,
    linkFirst: false,
    profileLink: [],
    campaignTags: false,
    handWritten: {},
    refused: [],
    carried: {},
  };
}

/**
 * Whether anybody would miss it: the chosen places and the usual hashtags alone are nothing written.
 * @param usualTags hashtags that a new draft starts with
 */
export function isEmpty(
  { name, text, action, link, title, tags, pictures, warning, handWritten }: Draft,
  usualTags: readonly string[] = [],
): boolean {
  const written = [name, text, action, link, title, warning].some((one) => one.trim());
  return !written && tags.every((tag) => usualTags.includes(tag)) && !pictures.length && !Object.keys(handWritten).length;
}

/** The name to show: the person's own, or the start of what is written; "" where there is neither. */
export function nameOf({ name, text, title, link }: Draft): string {
  const shown = [name, text, title, link].map((one) => one.trim()).find(Boolean) ?? '';
  const [line = ''] = shown.split('\n');
  return line.length > 60 ? `${line.slice(0, 60).replace(/\s+\S*$|\p{Surrogate}$/u, '')}…` : line;
}

/**
 * The same draft once more, not carried anywhere yet.
 * @param id its own
 * @param name its own
 */
export function copyOf(draft: Draft, id: string, name: string, now: number): Draft {
  return { ...structuredClone(draft), id, name, changed: now, carried: {} };
}

/**
 * A draft as it is kept, with what one window has changed since.
 * @param known the draft as that window knows it
 * @returns `known` itself where nothing but the time differs; each of its fields that is the same stays the same object
 */
export function withUnsaved(kept: Draft, unsaved: Partial<Draft>, known: Draft | undefined): Draft {
  const next = { ...kept, ...unsaved };
  if (!known) return next;
  const fields = (Object.keys(next) as (keyof Draft)[]).filter((field) => field !== 'changed');
  const news = fields.filter((field) => !isSame(next[field], known[field]));
  return news.length ? { ...known, ...Object.fromEntries(news.map((field) => [field, next[field]])), changed: next.changed } : known;
}

/** Drafts that hold every word of a search, newest first. */
export function findDrafts(drafts: readonly Draft[], query: string): Draft[] {
  const words = wordsOf(query);
  return drafts
    .filter((draft) => {
      // Asked at every key that is typed into a draft, mostly without a search.
      if (!words.length) return true;
      const written = fold([draft.name, draft.text, draft.action, draft.title, draft.link, ...draft.tags].join(' '));
      return words.every((word) => written.includes(word));
    })
    .sort((a, b) => b.changed - a.changed);
}
