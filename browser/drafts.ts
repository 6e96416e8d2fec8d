import type { Draft, NameEntry } from '../core/draft.ts';
import { readDraft } from '../core/draft-reader.ts';
import { readBook } from '../core/name-book.ts';
import { forgetOriginal, noteRepair } from './storage.ts';
import { forgetWaiting } from './waiting.ts';
import { area } from './writing-area.ts';

const prefix = 'draft.';
const bookKey = 'names';

/** Mends one draft as it is kept now: another window may have saved it since. Without its original kept, it stays as it is. */
const mend = (key: string): Promise<void> =>
  navigator.locks.request(key, async () => {
    const value = (await area.get(key))[key];
    const found = readDraft(key.slice(prefix.length), value);
    if (value === undefined || found?.intact) return;
    await noteRepair('drafts.some', value, key);
    await (found ? area.set({ [key]: found.draft }) : area.remove(key));
  });

/** Every draft that is kept. What cannot be read whole is repaired field by field, and the original is kept beside it. */
export async function loadDrafts(): Promise<Draft[]> {
  const raw = await area.get(null);
  const read = Object.entries(raw)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, found: readDraft(key.slice(prefix.length), value) }));
  for (const { key, found } of read) if (!found?.intact) await mend(key).catch(() => undefined);
  return read.flatMap(({ found }) => (found ? [found.draft] : []));
}

/**
 * Keeps changes of one draft, on the basis of what is kept now: two windows with the same draft do not undo each other's fields.
 * @param base the draft as the window knows it, for the first time it is kept
 * @returns the draft as it is kept now; its time is later than that of any kept before, whatever the clock says
 * @throws where the browser cannot save
 */
export function saveDraft(base: Draft, changes: Partial<Draft>): Promise<Draft> {
  const key = prefix + base.id;
  return navigator.locks.request(key, async () => {
    const kept = readDraft(base.id, (await area.get(key))[key])?.draft;
    const time = changes.changed ?? base.changed;
    const next = { ...(kept ?? base), ...changes, id: base.id, changed: kept ? Math.max(time, kept.changed + 1) : time };
    await area.set({ [key]: next });
    return next;
  });
}

/** Removes a draft, what the popup would offer of it, and what is left of it from before a repair. */
export async function removeDraft(id: string): Promise<void> {
  await navigator.locks.request(prefix + id, () => area.remove(prefix + id));
  await forgetWaiting(id);
  await forgetOriginal(prefix + id);
}

/** Tells of every change of drafts, in this window and others. @returns the function that ends it */
export function watchDrafts(changed: (id: string, draft: Draft | undefined) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(prefix)) changed(key.slice(prefix.length), readDraft(key.slice(prefix.length), newValue)?.draft);
    }
  };
  area.onChanged.addListener(listen);
  return () => area.onChanged.removeListener(listen);
}

/** The name book. */
export async function loadBook(): Promise<NameEntry[]> {
  const raw = (await area.get(bookKey))[bookKey];
  const { book, dropped } = readBook(raw);
  const isBroken = dropped > 0 || (raw !== undefined && !Array.isArray(raw));
  // Kept as mended, or it would be said again each time.
  if (isBroken)
    await noteRepair('names.book', raw).then(
      () => area.set({ [bookKey]: book }),
      () => undefined,
    );
  return book;
}

/**
 * Changes the name book on the basis of what is kept now: two windows do not undo each other's entries.
 * @throws where the browser cannot save
 */
export function changeBook(edit: (book: readonly NameEntry[]) => readonly NameEntry[]): Promise<void> {
  return navigator.locks.request(bookKey, async () => area.set({ [bookKey]: edit(await loadBook()) }));
}

/** Tells of every change of the name book, in any window. @returns the function that ends it */
export function watchBook(changed: (book: NameEntry[]) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[bookKey]) changed(readBook(changes[bookKey].newValue).book);
  };
  area.onChanged.addListener(listen);
  return () => area.onChanged.removeListener(listen);
}
