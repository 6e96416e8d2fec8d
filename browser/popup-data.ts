import { locate, type Place } from '../core/locate.ts';
import type { Stored } from '../core/stored.ts';
import { loadStored } from './storage.ts';
import { type TabFacts, tabOf } from './tabs.ts';

/** What the popup's first look needs from the browser, gathered in one go. */
export interface PopupData {
  tab: TabFacts;
  /** Missing where the tab is no known platform. */
  here: Place | undefined;
  stored: Stored;
}

/** @param search the query part of the popup's own address; see tabOf */
export async function loadPopupData(search: string): Promise<PopupData> {
  const stored = loadStored();
  const tab = await tabOf(search);
  return { tab, here: locate(tab.url), stored: await stored };
}
