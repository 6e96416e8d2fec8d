import { between, fields, type Reader, text } from '../core/reading/reader.ts';
import { browser } from './api.ts';
import { type PanelStart, startKey } from './panel.ts';

/** How a panel is to start, in memory only and taken once: the panel's own address never changes. */
const panelStart: Reader<PanelStart> = fields({ query: text, at: between(0, Infinity) }, { windowId: between(0, Infinity) });

/** How long a panel may take to open, in ms. Later, what it was to start with no longer counts. */
const opensWithin = 10_000;

/** Takes what a panel of this window is to start with. @returns "" where it was opened by the browser's own button */
async function takeStart(): Promise<string> {
  const start = panelStart((await browser.storage.session.get(startKey))[startKey]);
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
