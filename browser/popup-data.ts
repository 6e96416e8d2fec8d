import { locate } from '../core/locate.ts';
import type { Stored } from '../core/stored.ts';
import { loadPlatform, type PlatformFacts } from '../data/load.ts';
import type { PageKind } from '../data/vocabulary.ts';
import { loadStored } from './storage.ts';
import { type TabFacts, tabOf } from './tabs.ts';

/** Everything the popup shows at first, gathered in one go. */
export interface PopupData {
  tab: TabFacts;
  /** Missing where the tab is no known platform. */
  here: (PlatformFacts & { page: PageKind }) | undefined;
  stored: Stored;
}

/** @param search the query part of the popup's own address; see tabOf */
export async function loadPopupData(search: string): Promise<PopupData> {
  const stored = loadStored();
  const tab = await tabOf(search);
  const place = locate(tab.url);
  const facts = place && (await loadPlatform(place.platform));
  return { tab, here: facts && { ...facts, page: place.page }, stored: await stored };
}
