import { locate, type Place } from '../core/locate.ts';
import type { Stored } from '../core/stored.ts';
import { readSignals } from './page-signals.ts';
import { loadStored } from './storage.ts';
import { type TabFacts, tabOf } from './tabs.ts';

/** What the popup's first look needs from the browser, gathered in one go. */
export interface PopupData {
  tab: TabFacts;
  /** Missing where the tab is no known platform. */
  here: Place | undefined;
  stored: Stored;
}

/** On an unknown site the page itself is asked. */
async function hereBySignals({ id, url }: TabFacts): Promise<Place | undefined> {
  const signals = id === undefined || !/^https?:/.test(url) ? undefined : await readSignals(id);
  return signals && locate(url, signals);
}

/** @param search the query part of the popup's own address; see tabOf */
export async function loadPopupData(search: string): Promise<PopupData> {
  const stored = loadStored();
  const tab = await tabOf(search);
  const here = locate(tab.url) ?? (await hereBySignals(tab));
  return { tab, here, stored: await stored };
}
