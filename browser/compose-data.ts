import browser from 'webextension-polyfill';
import { type Draft, emptyDraft, isEmpty, type NameEntry } from '../core/draft.ts';
import type { Stored } from '../core/stored.ts';
import { firstPlaces } from '../core/writing-places.ts';
import { loadBook, loadDrafts } from './drafts.ts';
import { loadStored } from './storage.ts';

/** What the composer starts with. */
export interface ComposeData {
  drafts: Draft[];
  current: Draft;
  book: NameEntry[];
  stored: Stored;
}

/**
 * The draft to start with: the one asked for, the last one, or a new one.
 * @param search the query part of the composer's address: "?draft=id", "?new", "?for=x" (the place to write for)
 */
function currentOf(search: string, drafts: readonly Draft[], stored: Stored): Draft {
  const asked = new URLSearchParams(search);
  const found = drafts.find(({ id }) => id === asked.get('draft'));
  const last = [...drafts].sort((a, b) => b.changed - a.changed)[0];
  const isNew = asked.has('new') || asked.has('draft');
  if (found ?? (!isNew && last)) return found ?? (last as Draft);
  const places = stored.compose.places.length ? stored.compose.places : firstPlaces;
  const here = asked.get('for');
  return { ...emptyDraft(crypto.randomUUID(), Date.now()), places: here ? [here, ...places.filter((id) => id !== here)] : [...places] };
}

/** Gathers it in one go. @param search the query part of the composer's own address */
export async function loadComposeData(search: string): Promise<ComposeData> {
  // Before the rest: what it repairs is told by what is read next.
  const all = await loadDrafts();
  const [book, stored] = await Promise.all([loadBook(), loadStored()]);
  const drafts = all.filter((draft) => !isEmpty(draft));
  return { drafts, current: currentOf(search, drafts, stored), book, stored };
}

/** Saves a text as a file of the person's downloads. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = Object.assign(document.createElement('a'), { href: address, download: name });
  anchor.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Opens an address in a new tab; a mail address is handed to the program for mail. */
export async function openAddress(address: string): Promise<void> {
  if (address.startsWith('mailto:')) location.href = address;
  else await browser.tabs.create({ url: address });
}
