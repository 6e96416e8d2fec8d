import { browser } from './api.ts';
import { openOwnPage } from './tabs.ts';

/** What Chromium has and the types do not know. https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface SidePanel {
  /** Since Chromium 116. */
  open?: (options: { windowId: number }) => Promise<void>;
}

const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** What the next panel of a window is to start with; browser/panel-start.ts reads it. */
export interface PanelStart {
  windowId?: number | undefined;
  query: string;
  /** As of Date.now(). */
  at: number;
}
export const startKey = 'panel';

const note = (start: PanelStart): Promise<void> => browser.storage.session.set({ [startKey]: start });

/**
 * Opens the composer beside the page where the browser can, else in a tab. Must be called at once in a click, a key or a menu:
 * browsers open a panel only then.
 * @param query how to start, such as "?for=x"; see browser/compose-data.ts
 * @param windowId where the person is
 */
export async function openComposer(query: string, windowId: number | undefined): Promise<void> {
  const inTab = () => openOwnPage(`compose.html${query}`);
  const openPanel =
    sidePanel?.open && windowId !== undefined
      ? () => sidePanel.open?.({ windowId })
      : browser.sidebarAction?.open && (() => browser.sidebarAction.open());
  if (!openPanel) return inTab();
  // Both at once: after the first answer the browser no longer takes it for part of the click.
  const told = query ? note({ windowId, query, at: Date.now() }) : undefined;
  const done = await Promise.allSettled([openPanel(), told]);
  if (done.some(({ status }) => status === 'rejected')) {
    await browser.storage.session.remove(startKey).catch(() => undefined);
    await inTab();
  }
}
