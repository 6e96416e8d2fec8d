import { locate, type Place } from '../core/locate.ts';
import type { OwnKit } from '../core/own-entries.ts';
import type { Stored } from '../core/stored.ts';
import { loadPlatform, type PlatformFacts } from '../data/load.ts';
import { loadOwn } from './own-entries.ts';
import { readSignals } from './page-signals.ts';
import { loadStored } from './storage.ts';
import { type TabFacts, tabOf } from './tabs.ts';

/** What the popup's first look needs from the browser, gathered in one go. */
export interface PopupData {
  tab: TabFacts;
  /** Missing where the tab is no known platform. */
  here: Place | undefined;
  stored: Stored;
  /** Missing where there are no platforms but the catalogue's. */
  own: OwnKit | undefined;
  /** Loads the texts of a platform, the person's own included. */
  load: (id: string) => Promise<PlatformFacts>;
}

/** On an unknown site the page itself is asked. */
async function hereBySignals({ id, url }: TabFacts): Promise<Place | undefined> {
  const signals = id === undefined || !/^https?:/.test(url) ? undefined : await readSignals(id);
  return signals && locate(url, signals);
}

async function loadKit(): Promise<{ own: OwnKit | undefined; stored: Stored }> {
  const [{ added, managed, repaired }, first] = await Promise.all([loadOwn(), loadStored()]);
  const stored = repaired ? await loadStored() : first;
  const platforms = [...managed, ...added];
  if (!platforms.length) return { own: undefined, stored };
  const { ownKit } = await import('../core/own-entries.ts');
  return { own: ownKit(platforms), stored };
}

/** @param search the query part of the popup's own address; see tabOf */
export async function loadPopupData(search: string): Promise<PopupData> {
  const [tab, { own, stored }] = await Promise.all([tabOf(search), loadKit()]);
  const here = locate(tab.url, undefined, own?.rows) ?? (await hereBySignals(tab));
  return { tab, here, stored, own, load: own ? (id) => own.load(id, loadPlatform) : loadPlatform };
}
