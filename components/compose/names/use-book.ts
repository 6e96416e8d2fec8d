import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { NameEntry } from '../../../core/drafts/draft.ts';
import { afterFailing, afterSaving, shown, type Unsaved, withChange } from '../../../core/settings/unsaved.ts';

/** What the name book asks of the browser. */
export interface BookStore {
  /** @returns the book as it is kept then */
  change: (edit: BookEdit) => Promise<readonly NameEntry[]>;
  watch: (changed: (book: NameEntry[]) => void) => () => void;
}

type Book = readonly NameEntry[];
export type BookEdit = (book: Book) => Book;

/** The name book on screen, in step with other windows; `failed` where the last change could not be saved. */
export function useBook(initial: Book, store: BookStore) {
  const [unsaved, setUnsaved] = useState<Unsaved<{ book: Book }>>({ kept: { book: initial }, changes: [] });
  const [failed, setFailed] = useState(false);
  const latest = useRef(unsaved);
  const setLatest = useCallback((next: Unsaved<{ book: Book }>) => {
    latest.current = next;
    setUnsaved(next);
  }, []);
  useEffect(() => store.watch((book) => setLatest({ ...latest.current, kept: { book } })), [store, setLatest]);
  const change = useCallback(
    (edit: BookEdit) => {
      const { unsaved: next, change: made, save } = withChange(latest.current, 'book', edit);
      setLatest(next);
      store.change(save).then(
        (book) => {
          setLatest(afterSaving(latest.current, made, { book }));
          setFailed(false);
        },
        () => {
          setLatest(afterFailing(latest.current, made));
          setFailed(true);
        },
      );
    },
    [store, setLatest],
  );
  return { book: unsaved.changes.length ? shown(unsaved).book : unsaved.kept.book, failed, change };
}
