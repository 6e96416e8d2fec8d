import { locate, type Place } from '../core/locate.ts';
import type { MarkedKit } from '../core/own-entries.ts';
import type { Stored } from '../core/stored.ts';
import { loadPlatform, type PlatformFacts } from '../data/load.ts';
import { keysOfOwn, kitOf, loadOwn } from './own-entries.ts';
import { readSignals } from './page-signals.ts';
import { keysOfPending, loadPending, type Pending } from './pending.ts';
import { keysOfStored, loadStored, type Raw, readRaw } from './storage.ts';
import { type TabFacts, tabOf } from './tabs.ts';

/** What the popup's first look needs from the browser, gathered in one go. */
export interface PopupData {
  tab: TabFacts;
  /** Missing where the tab is no known platform. */
  here: Place | undefined;
  stored: Stored;
  /** Missing where there are no platforms but the catalogue's. */
  own: MarkedKit | undefined;
  /** What the person wrote for the platform of the tab and has not posted yet. */
  waiting: Pending | undefined;
  /** Loads the texts of a platform, the person's own included. */
  load: (id: string) => Promise<PlatformFacts>;
}

/** On an unknown site the page itself is asked. */
async function hereBySignals({ id, url }: TabFacts): Promise<Place | undefined> {
  const signals = id === undefined || !/^https?:/.test(url) ? undefined : await readSignals(id);
  return signals && locate(url, signals);
}

/** What is kept, read in one go: the popup waits for it before it draws. */
async function loadKept(): Promise<{ own: MarkedKit | undefined; stored: Stored; raw: Raw }> {
  const raw = await readRaw([...keysOfOwn, ...keysOfStored, ...keysOfPending]);
  const [entries, first] = await Promise.all([loadOwn(raw), loadStored(raw)]);
  const stored = entries.repaired ? await loadStored() : first;
  return { own: await kitOf(entries), stored, raw };
}

/** @param search the query part of the popup's own address; see tabOf */
export async function loadPopupData(search: string): Promise<PopupData> {
  const [tab, { own, stored, raw }] = await Promise.all([tabOf(search), loadKept()]);
  const here = locate(tab.url, undefined, own?.rows) ?? (await hereBySignals(tab));
  const waiting = here && (await loadPending(here.platform, raw, stored, own));
  return { tab, here, stored, own, waiting, load: own ? (id) => own.load(id, loadPlatform) : loadPlatform };
}
