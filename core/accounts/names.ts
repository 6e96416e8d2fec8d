import type { NameEntry } from '../drafts/draft.ts';
import { comparable } from '../text/comparable.ts';
import { word } from '../text/word.ts';

/** The first word that letters, their marks and digits of a name make, to begin with. */
export const wordOf = (name: string): string =>
  new RegExp(`^${word}`, 'u').exec(name.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '').slice(0, 30))?.[0] ?? '';

/** What came of it: the handles stand in the book; there are none to put in; or the short name is somebody else's. */
export type OwnHandles =
  | { is: 'done'; book: NameEntry[]; handles: Readonly<Record<string, string>> }
  | { is: 'nothing' }
  | { is: 'taken'; name: string };

/**
 * The name book with the group's own handles in it: one entry under its short name. The handles of today take the place of older ones;
 * those of other places stay. An entry of another name is somebody else's and is left alone.
 * @param key what is written after "@"
 * @param name the group's, or the short name where it has none
 * @param handles place and handle without "@", the most important first: of two at one place the first one counts
 */
export function withOwnHandles(
  book: readonly NameEntry[],
  key: string,
  name: string,
  handles: readonly (readonly [place: string, handle: string])[],
): OwnHandles {
  if (!handles.length) return { is: 'nothing' };
  const fresh = Object.fromEntries([...handles].reverse());
  const at = book.findIndex((entry) => comparable(entry.key) === comparable(key));
  const known = book[at];
  if (!known) return { is: 'done', book: [...book, { key, name, handles: fresh }], handles: fresh };
  if (comparable(known.name) !== comparable(name)) return { is: 'taken', name: known.name };
  return {
    is: 'done',
    book: [...book.slice(0, at), { ...known, handles: { ...known.handles, ...fresh } }, ...book.slice(at + 1)],
    handles: fresh,
  };
}
