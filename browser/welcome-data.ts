import { browser } from './api.ts';
import { loadStoredData, type StoredData } from './page-data.ts';

/** The keys of the composer as they are now: the person may have changed them in the browser. */
async function composerKey(): Promise<string> {
  const all = await browser.commands?.getAll().catch(() => []);
  return all?.find(({ name }) => name === 'compose')?.shortcut ?? '';
}

/** What the welcome page starts with. `keys` open the composer, as the browser names them, such as "Alt+Shift+W"; "" where there are none. Never throws. */
export async function loadWelcome(): Promise<StoredData & { keys: string }> {
  const [data, keys] = await Promise.all([loadStoredData(), composerKey()]);
  return { ...data, keys };
}
