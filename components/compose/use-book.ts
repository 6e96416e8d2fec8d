import { useEffect, useState } from 'preact/hooks';
import type { NameEntry } from '../../core/draft.ts';

/** What the name book asks of the browser. */
export interface BookStore {
  change: (edit: BookEdit) => Promise<void>;
  watch: (changed: (book: NameEntry[]) => void) => () => void;
}

export type BookEdit = (book: readonly NameEntry[]) => readonly NameEntry[];

/** The name book on screen, in step with other windows; `failed` where the last change could not be saved. */
export function useBook(first: readonly NameEntry[], store: BookStore) {
  const [book, setBook] = useState(first);
  const [failed, setFailed] = useState(false);
  useEffect(() => store.watch(setBook), [store]);
  const change = (edit: BookEdit) => {
    setBook(edit);
    store.change(edit).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return { book, failed, change };
}
