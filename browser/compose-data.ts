import browser from 'webextension-polyfill';
import { type Draft, emptyDraft, isEmpty, type NameEntry } from '../core/draft.ts';
import { firstPlaces } from '../core/first-places.ts';
import { isOpenable } from '../core/openable.ts';
import type { MarkedKit } from '../core/own-entries.ts';
import type { Stored } from '../core/stored.ts';
import { loadBook, loadDrafts, watchDrafts } from './drafts.ts';
import { loadOwnKit } from './own-entries.ts';
import { loadStored } from './storage.ts';

/** What the composer starts with. */
export interface ComposeData {
  drafts: Draft[];
  current: Draft;
  book: NameEntry[];
  stored: Stored;
  /** Missing where there are no platforms but the catalogue's. */
  own: MarkedKit | undefined;
}

/** How long a draft is in hand after its last change, in ms: who comes back later mostly has something new to say. */
const freshFor = 24 * 60 * 60 * 1000;

/** A draft that is being made: the menu opens the composer before it is kept. @returns undefined where it does not come within a second */
function coming(id: string): Promise<Draft | undefined> {
  return new Promise((found) => {
    const done = (draft: Draft | undefined) => {
      stop();
      found(draft);
    };
    const stop = watchDrafts((changed, draft) => changed === id && draft && done(draft));
    // It may have been kept after the drafts were read, and before this listens.
    loadDrafts().then((drafts) => {
      const draft = drafts.find((one) => one.id === id);
      if (draft) done(draft);
    });
    setTimeout(() => done(undefined), 1000);
  });
}

/**
 * The draft to start with: the one asked for, the one in hand, or a new one.
 * @param search the query part of the composer's address: "?draft=id", "?new", "?for=x" (the place to write for)
 */
async function currentOf(search: string, drafts: readonly Draft[], stored: Stored): Promise<Draft> {
  const asked = new URLSearchParams(search);
  const wanted = asked.get('draft');
  const found = drafts.find(({ id }) => id === wanted) ?? (wanted ? await coming(wanted) : undefined);
  if (found) return found;
  const last = [...drafts].sort((a, b) => b.changed - a.changed)[0];
  const isFresh = last && Date.now() - last.changed < freshFor && !last.places.every((place) => last.carried[place]?.posted);
  const here = asked.get('for');
  // Who writes about something on a platform wants a version for it too.
  if (isFresh && !asked.has('new') && !wanted)
    return here && !last.places.includes(here) ? { ...last, places: [...last.places, here] } : last;
  const places = stored.compose.places.length ? stored.compose.places : firstPlaces;
  return { ...emptyDraft(crypto.randomUUID(), Date.now()), places: here ? [here, ...places.filter((id) => id !== here)] : [...places] };
}

/** Gathers it in one go. @param search the query part of the composer's own address */
export async function loadComposeData(search: string): Promise<ComposeData> {
  // Before the rest: what it repairs is told by what is read next.
  const all = await loadDrafts();
  const [book, own] = await Promise.all([loadBook(), loadOwnKit()]);
  const stored = await loadStored();
  const drafts = all.filter((draft) => !isEmpty(draft));
  return { drafts, current: await currentOf(search, drafts, stored), book, stored, own };
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
  if (!isOpenable(address)) return;
  if (address.startsWith('mailto:')) location.href = address;
  else await browser.tabs.create({ url: address });
}
