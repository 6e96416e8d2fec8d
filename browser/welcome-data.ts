import { loadStoredData, type StoredData } from './page-data.ts';
import { composerKeys } from './shortcuts.ts';

/** What the welcome page starts with. `keys` open the composer, as the browser names them, such as "Alt+Shift+W"; "" where there are none. Never throws. */
export async function loadWelcome(): Promise<StoredData & { keys: string }> {
  const [data, keys] = await Promise.all([loadStoredData(), composerKeys()]);
  return { ...data, keys };
}
