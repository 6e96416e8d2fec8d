import { browser } from './api.ts';
import { openOwnPage } from './tabs.ts';

/** What Chromium has and the types do not know. https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface SidePanel {
  /** Since Chromium 116. */
  open?: (options: { windowId: number }) => Promise<void>;
}

const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** What the next panel of a window is to start with. In memory only, and taken once: the panel's own address never changes. */
interface PanelStart {
  windowId: number | undefined;
  query: string;
  /** As of Date.now(). */
  at: number;
}
const startKey = 'panel';

/** How long a panel may take to open, in ms. Later, what it was to start with no longer counts. */
const opensWithin = 10_000;

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

/** Takes what a panel of this window is to start with. @returns "" where it was opened by the browser's own button */
async function takeStart(): Promise<string> {
  const { [startKey]: start } = (await browser.storage.session.get(startKey)) as { [startKey]?: PanelStart };
  if (!start || Date.now() - start.at > opensWithin) return '';
  if (start.windowId !== undefined && start.windowId !== (await browser.windows.getCurrent()).id) return '';
  await browser.storage.session.remove(startKey);
  return start.query;
}

/** How the composer on a page is to start. */
interface Start {
  /** A query such as "?for=x". */
  query: string;
  /** Tells when the open panel is asked for again, also when that was before this was called. */
  onAgain: (again: (query: string) => void) => void;
}

/** How the composer on this page is to start: its address says it, or for a panel what it was opened for. */
export async function startOf({ pathname, search }: Location): Promise<Start> {
  if (pathname !== '/sidepanel.html') return { query: search, onAgain: () => undefined };
  const take = () => takeStart().catch(() => '');
  return {
    query: (await take()) || search,
    onAgain(again) {
      const look = () => take().then((query) => query && again(query));
      browser.storage.session.onChanged.addListener((changes) => {
        if (changes[startKey]?.newValue) void look();
      });
      void look();
    },
  };
}
