import { browser } from './api.ts';

/** A command of ours with the keys for it, as the browser writes them; "" where there are none. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** Whether this is a browser of Chromium's family: only there the other page exists. */
const isChromium = (): boolean => browser.runtime.getURL('/').startsWith('chrome-extension:');

/** The commands that the manifest declares. None where the browser has no keys, as on a phone. Never throws. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  try {
    const { commands } = browser.runtime.getManifest();
    const all = await browser.commands.getAll();
    return all.filter(({ name }) => name && commands && name in commands).map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
  } catch {
    return [];
  }
}

/** The keys that open the composer, as the browser names them, such as "Alt+Shift+W"; "" where there are none. Never throws. */
export const composerKeys = async (): Promise<string> => (await loadShortcuts()).find(({ name }) => name === 'compose')?.keys ?? '';

/**
 * Opens the browser's own page for keys. Firefox has a call for it, Chromium a page that an extension may open in a tab:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings
 * @returns whether it opened
 */
export async function openShortcuts(): Promise<boolean> {
  try {
    const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
    if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
    else if (isChromium()) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    else return false;
    return true;
  } catch {
    return false;
  }
}
