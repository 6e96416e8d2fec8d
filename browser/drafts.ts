import type { Draft, NameEntry } from '../core/draft.ts';
import { readDraft } from '../core/draft-reader.ts';
import { readBook } from '../core/name-book.ts';
import { noteRepair } from './storage.ts';
import { forgetWaiting } from './waiting.ts';
import { area } from './writing-area.ts';

const prefix = 'draft.';
const bookKey = 'names';

/** Every draft that is kept. What cannot be read whole is repaired field by field, and the original is kept beside it. */
export async function loadDrafts(): Promise<Draft[]> {
  const raw = await area.get(null);
  const read = Object.entries(raw)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, value, found: readDraft(key.slice(prefix.length), value) }));
  for (const { key, value, found } of read) {
    if (found?.intact) continue;
    await noteRepair('drafts.some', value, key).catch(() => undefined);
    await (found ? area.set({ [key]: found.draft }) : area.remove(key)).catch(() => undefined);
  }
  return read.flatMap(({ found }) => (found ? [found.draft] : []));
}

/**
 * Keeps changes of one draft, on the basis of what is kept now: two windows with the same draft do not undo each other's fields.
 * @param base the draft as the window knows it, for the first time it is kept
 * @throws where the browser cannot save
 */
export function saveDraft(base: Draft, changes: Partial<Draft>): Promise<Draft> {
  const key = prefix + base.id;
  return navigator.locks.request(key, async () => {
    const kept = readDraft(base.id, (await area.get(key))[key])?.draft ?? base;
    const next = { ...kept, ...changes, id: base.id };
    await area.set({ [key]: next });
    return next;
  });
}

/** Removes a draft, and what the popup would offer of it. */
export async function removeDraft(id: string): Promise<void> {
  await navigator.locks.request(prefix + id, () => area.remove(prefix + id));
  await forgetWaiting(id);
}

/** Tells of every change of drafts in other windows. @returns the function that ends it */
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
  if (dropped) await noteRepair('names.book', raw).catch(() => undefined);
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
