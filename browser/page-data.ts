import type { WholeCatalogue } from '../core/catalogue/catalogue.ts';
import { ownPlaces } from '../core/settings/own-places.ts';
import type { Stored } from '../core/settings/stored.ts';
import { loadCatalogue } from './own-entries.ts';
import { loadStored } from './storage.ts';

/** What map and library start with. */
interface PageData {
  settings: Stored['settings'];
  /** The person's own places, the most important first. */
  own: readonly string[];
  /** With the person's own platforms in it. */
  catalogue: WholeCatalogue;
}

/** Gathers it. Never throws. @param themed is called before the rest is read: nothing shows in the wrong colours first */
export async function loadPageData(themed: (theme: Stored['settings']['theme']) => void): Promise<PageData> {
  const stored = await loadStored();
  const { settings } = stored;
  themed(settings.theme);
  return { settings, own: ownPlaces(stored), catalogue: await loadCatalogue(settings.language) };
}

/** What a page starts with that changes what is kept. */
export interface StoredData {
  stored: Stored;
  /** With the person's own platforms in it. */
  catalogue: WholeCatalogue;
}

/** Gathers it. Never throws. */
export async function loadStoredData(): Promise<StoredData> {
  const stored = await loadStored();
  return { stored, catalogue: await loadCatalogue(stored.settings.language) };
}
