import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { type Look, loadLook } from '../core/catalogue/look.ts';
import { locate, mayBeOf, type PageLocation } from '../core/detection/locate.ts';
import { isSiteHost } from '../core/detection/site-host.ts';
import type { Stored } from '../core/settings/stored.ts';
import { builtIn } from './catalogue.ts';
import { showLanguage } from './language.ts';
import { catalogueWith, keysOfOwn, loadOwn } from './own-entries.ts';
import { keysOfPending, loadPending, type Pending } from './pending.ts';
import { isAllowed } from './site-permission.ts';
import { keysOfStored, loadStored, type Raw, readRaw } from './storage.ts';
import { hasPage, type TabFacts, tabOf } from './tabs.ts';

/** What the popup's first look needs from the browser, gathered in one go. */
export interface PopupData {
  tab: TabFacts;
  /** Whether the browser lets us into the tab's site; missing where it is none that could be asked for. */
  allowed: boolean | undefined;
  /** Missing where the address of the tab is no known platform's. */
  here: PageLocation | undefined;
  /** What the page says, where its address tells nothing. Never rejects; missing where there is no page to ask. */
  later: Promise<Found | undefined> | undefined;
  stored: Stored;
  /** With the person's own platforms in it. */
  catalogue: Catalogue;
  /** What the person wrote for the platform of the tab and has not posted yet. */
  pending: Pending | undefined;
  /** The first look at the platform of the tab. */
  look: Look | undefined;
  /** Id of the tip to show first, where one was asked for. */
  firstTip: string | undefined;
}

/** Where the tab is, with what the popup shows of it at once. */
interface Found {
  here: PageLocation;
  pending: Pending | undefined;
  look: Look | undefined;
}

/** Whether the browser lets us into the site of the tab. @returns undefined where it is none that could be asked for */
async function allowedAt({ url }: TabFacts): Promise<boolean | undefined> {
  const { protocol, hostname } = new URL(url || 'about:blank');
  return protocol === 'https:' && isSiteHost(hostname) ? isAllowed(hostname).catch(() => undefined) : undefined;
}

/** What is kept, read in one go: the popup waits for it before it draws. */
async function loadKept(): Promise<{ catalogue: Catalogue; stored: Stored; raw: Raw }> {
  const raw = await readRaw([...keysOfOwn, ...keysOfStored, ...keysOfPending]);
  const [entries, first] = await Promise.all([loadOwn(raw), loadStored(raw)]);
  const stored = entries.repaired ? await loadStored() : first;
  return { catalogue: await catalogueWith(entries, await showLanguage(stored.settings.language)), stored, raw };
}

/**
 * Gathers what is known without the page. @param search the query part of the popup's own address; see tabOf
 */
export async function loadPopupData(search: string): Promise<PopupData> {
  const asking = tabOf(search);
  // Read at the same time as storage, not after it.
  const ahead = asking.then(({ url }): Promise<unknown> => {
    const ids = mayBeOf(builtIn, url);
    // Where it can be no platform, the popup will most likely show many.
    return ids.length ? Promise.all(ids.map((id) => loadLook(builtIn, id))) : builtIn.lists();
  });
  ahead.catch(() => undefined);
  const [tab, { catalogue, stored, raw }, allowed] = await Promise.all([asking, loadKept(), asking.then(allowedAt)]);
  const found = async (here: PageLocation | undefined): Promise<Found | undefined> => {
    if (!here) return undefined;
    const pending = loadPending(here.platform, raw, stored, catalogue);
    const look = await loadLook(catalogue, here.platform).catch(() => undefined);
    return { here, pending: await pending, look };
  };
  // Loaded only for an unknown site: most popups never need it.
  const ask = async () => (await import('./look-at-tab.ts')).lookAtTab(catalogue, tab);
  const byAddress = await found(await locate(catalogue, tab.url));
  return {
    tab,
    allowed,
    stored,
    catalogue,
    here: byAddress?.here,
    pending: byAddress?.pending,
    look: byAddress?.look,
    firstTip: new URLSearchParams(search).get('tip') ?? undefined,
    later:
      byAddress || !hasPage(tab)
        ? undefined
        : ask()
            .catch(() => undefined)
            .then(found),
  };
}
