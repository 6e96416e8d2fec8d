import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Stored } from '../core/settings/stored.ts';
import { browser } from './api.ts';
import { loadCatalogue } from './own-entries.ts';
import { loadStored } from './storage.ts';

/** What the welcome page starts with. */
interface WelcomeData {
  stored: Stored;
  /** With the person's own platforms in it. */
  catalogue: Catalogue;
  /** The keys that open the composer, as the browser names them, such as "Alt+Shift+W"; "" where there are none. */
  keys: string;
}

/** The keys of the composer as they are now: the person may have changed them in the browser. */
async function composerKey(): Promise<string> {
  const all = await browser.commands?.getAll().catch(() => []);
  return all?.find(({ name }) => name === 'compose')?.shortcut ?? '';
}

/** Gathers it. Never throws. */
export async function loadWelcome(): Promise<WelcomeData> {
  const [stored, keys] = await Promise.all([loadStored(), composerKey()]);
  return { stored, keys, catalogue: await loadCatalogue(stored.settings.language) };
}
