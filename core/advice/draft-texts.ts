import type { Draft } from '../drafts/draft.ts';
import { replaced } from '../text/links.ts';
import { tokensIn } from '../text/tokens.ts';

/** The versions of the chosen places that are written over by hand. */
const overwritten = (draft: Draft) =>
  Object.entries(draft.handWritten).filter(([place]) => draft.places.includes(place) && Object.hasOwn(draft.handWritten, place));

/** All running texts of a draft, the core text first, without the empty ones. */
export const draftTexts = (draft: Draft): string[] =>
  [draft.text, draft.action, draft.title, draft.warning, ...overwritten(draft).flatMap(([, { title, parts }]) => [title, ...parts])].filter(
    Boolean,
  );

/** What goes to one place as it was typed: the version written by hand, or the core text and what to do. */
export function textsFor(draft: Draft, place: string): string[] {
  const own = Object.hasOwn(draft.handWritten, place) ? draft.handWritten[place] : undefined;
  return own ? own.parts : [draft.text, draft.action];
}

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

/** A list without repetitions. */
export const once = (found: readonly string[]): string[] => [...new Set(found)];

/** The hashtags of a text that have a letter, as the widest grammar reads it. */
const tags = (text: string) => tokensIn(text).filter(({ kind }) => kind === 'hashtag');

/** A text with each hashtag in it changed; what is handed over and comes back is without "#". */
export const mapTags = (text: string, change: (tag: string) => string): string =>
  replaced(text, tags(text), (whole, { value }) => whole[0] + change(value));

/** The hashtags in some texts, as the widest grammar reads them, without "#". */
export const tagsOf = (texts: readonly string[]): string[] => texts.flatMap((text) => tags(text).map(({ value }) => value));

/** The hashtags inside the running texts, without "#". */
export const inlineTags = (draft: Draft): string[] => tagsOf(draftTexts(draft));

/** The words of a text: a line break takes the place of each link, hashtag, mention and e-mail address. */
export const plainWords = (text: string): string => replaced(text, tokensIn(text), () => '\n');
