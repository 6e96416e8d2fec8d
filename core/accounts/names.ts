import type { NameEntry } from '../drafts/draft.ts';
import { comparable } from '../text/comparable.ts';

/**
 * The name book with the group's own handles in it: one entry under its short name. Handles that stand there already stay.
 * @param key what is written after "@"
 * @param handles by platform, without "@"
 */
export function withOwnHandles(
  book: readonly NameEntry[],
  key: string,
  name: string,
  handles: Readonly<Record<string, string>>,
): NameEntry[] {
  const at = book.findIndex((entry) => comparable(entry.key) === comparable(key));
  const known = book[at];
  if (!known) return [...book, { key, name, handles: { ...handles } }];
  return book.map((entry, i) => (i === at ? { ...entry, handles: { ...handles, ...entry.handles } } : entry));
}
