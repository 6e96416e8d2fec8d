import browser from 'webextension-polyfill';
import type { Draft, NameEntry } from '../core/draft.ts';
import { readDraft } from '../core/draft-reader.ts';
import { readBook } from '../core/name-book.ts';
import { noteRepair } from './storage.ts';

/** Where what a person writes is kept: the one place that decides it. On this computer, until they want it gone. */
const area = browser.storage.local;

const prefix = 'draft.';
const bookKey = 'names';
const waitingKey = 'waiting';

/** A version that was opened but not yet posted, for the popup to offer on that platform. */
export interface Waiting {
  draft: string;
  text: string;
}

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
  await changeWaiting((waiting) => Object.fromEntries(Object.entries(waiting).filter(([, { draft }]) => draft !== id)));
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

/** @throws where the browser cannot save */
export async function saveBook(book: readonly NameEntry[]): Promise<void> {
  await area.set({ [bookKey]: book });
}

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Waiting).draft === 'string' &&
  typeof (value as Waiting).text === 'string';

async function readWaiting(): Promise<Record<string, Waiting>> {
  const raw = (await area.get(waitingKey).catch((): Record<string, unknown> => ({})))[waitingKey];
  const entries = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, Waiting] => isWaiting(entry[1])));
}

function changeWaiting(change: (waiting: Record<string, Waiting>) => Record<string, Waiting>): Promise<void> {
  return navigator.locks.request(waitingKey, async () => {
    const before = await readWaiting();
    const after = change(before);
    if (Object.keys(before).length || Object.keys(after).length) await area.set({ [waitingKey]: after });
  });
}

/** Notes what the popup is to offer on a platform; undefined where nothing waits there any more. */
export const setWaiting = (platform: string, version: Waiting | undefined): Promise<void> =>
  changeWaiting(({ [platform]: _, ...others }) => (version ? { ...others, [platform]: version } : others));
