import browser from 'webextension-polyfill';
import { openOwnPage } from './tabs.ts';

/** What Chromium has and the polyfill does not know. https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface SidePanel {
  setOptions: (options: { path: string }) => Promise<void>;
  /** Since Chromium 116. */
  open?: (options: { windowId: number }) => Promise<void>;
}

const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Opens the composer beside the page where the browser can, else in a tab. Must be called at once in a click, a key or a menu:
 * browsers open a panel only then.
 * @param query how to start, such as "?for=x"; see browser/compose-data.ts
 * @param windowId where the person is
 */
export async function openComposer(query: string, windowId: number | undefined): Promise<void> {
  const inTab = () => openOwnPage(`compose.html${query}`);
  if (sidePanel?.open && windowId !== undefined) {
    sidePanel.setOptions({ path: `sidepanel.html${query}` });
    return sidePanel.open({ windowId }).catch(inTab);
  }
  if (browser.sidebarAction?.open) {
    browser.sidebarAction.setPanel({ panel: browser.runtime.getURL(`/sidepanel.html${query}`) });
    return browser.sidebarAction.open().catch(inTab);
  }
  return inTab();
}
