import type { Draft } from '../draft.ts';

/** The versions of the chosen places that are written over by hand. */
const overwritten = (draft: Draft) =>
  Object.entries(draft.handWritten).filter(([place]) => draft.places.includes(place) && Object.hasOwn(draft.handWritten, place));

/** All running texts of a draft, the core text first, without the empty ones. */
export const written = (draft: Draft): string[] =>
  [draft.text, draft.action, draft.title, draft.warning, ...overwritten(draft).flatMap(([, { title, parts }]) => [title, ...parts])].filter(
    Boolean,
  );

/** A draft with every running text changed; all else is the same. */
export function rewrite(draft: Draft, change: (text: string) => string): Draft {
  const handWritten = overwritten(draft).map(([place, { title, parts }]) => [place, { title: change(title), parts: parts.map(change) }]);
  return {
    ...draft,
    text: change(draft.text),
    action: change(draft.action),
    title: change(draft.title),
    warning: change(draft.warning),
    handWritten: { ...draft.handWritten, ...Object.fromEntries(handWritten) },
  };
}

/** What stands in a draft once or more, each once. */
export const once = (found: readonly string[]): string[] => [...new Set(found)];

/** What a hashtag goes on over, for a character class: https://github.com/twitter/twitter-text (hashtagSpecialChars) */
export const tagSigns = '\\p{L}\\p{M}\\p{N}_\\u200c\\u200d·・׳״';

/** A web address, which has no hashtags in it, or a hashtag of at least one letter; group 1 is the tag. */
const tagOrLink = new RegExp(`https?://\\S+|(?<![\\p{L}\\p{M}\\p{N}_&/])[#＃]([${tagSigns}]*\\p{L}[${tagSigns}]*)`, 'giu');

/** A text with each hashtag in it changed; what is handed over and comes back is without "#". */
export const mapTags = (text: string, change: (tag: string) => string): string =>
  text.replace(tagOrLink, (whole: string, tag?: string) => (tag ? whole.slice(0, -tag.length) + change(tag) : whole));

/** The hashtags inside the running texts, without "#". */
export const inlineTags = (draft: Draft): string[] =>
  written(draft).flatMap((text) => [...text.matchAll(tagOrLink)].flatMap(([, tag]) => tag ?? []));

/** A text without its hashtags and web addresses; a line break stands for each. */
export const withoutTags = (text: string): string => text.replace(tagOrLink, '\n');
