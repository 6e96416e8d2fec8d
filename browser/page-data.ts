import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Stored } from '../core/settings/stored.ts';
import { loadCatalogue } from './own-entries.ts';
import { loadStored } from './storage.ts';

/** What map and library start with. */
interface PageData {
  settings: Stored['settings'];
  /** With the person's own platforms in it. */
  catalogue: Catalogue;
}

/** Gathers it. Never throws. @param themed is called before the rest is read: nothing shows in the wrong colours first */
export async function loadPageData(themed: (theme: Stored['settings']['theme']) => void): Promise<PageData> {
  const { settings } = await loadStored();
  themed(settings.theme);
  return { settings, catalogue: await loadCatalogue(settings.language) };
}
