import type { MarkedKit } from '../core/custom/extend.ts';
import { locate, type Place } from '../core/detection/locate.ts';
import { isSiteHost } from '../core/detection/site-host.ts';
import type { Stored } from '../core/settings/stored.ts';
import { loadPlatform, type PlatformFacts } from '../data/catalogue/load.ts';
import { lookAtTab } from './look-at-tab.ts';
import { keysOfOwn, kitOf, loadOwn } from './own-entries.ts';
import { keysOfPending, loadPending, type Pending } from './pending.ts';
import { isAllowed } from './site-scripts.ts';
import { keysOfStored, loadStored, type Raw, readRaw } from './storage.ts';
import { type TabFacts, tabOf } from './tabs.ts';

/** What the popup's first look needs from the browser, gathered in one go. */
export interface PopupData {
  tab: TabFacts;
  /** Whether the browser lets us into the tab's site; missing where it is none that could be asked for. */
  allowed: boolean | undefined;
  /** Missing where the address of the tab is no known platform's. */
  here: Place | undefined;
  /** What the page says, where its address tells nothing. Never rejects; missing where there is no page to ask. */
  later: Promise<{ here: Place; waiting: Pending | undefined } | undefined> | undefined;
  stored: Stored;
  /** Missing where there are no platforms but the catalogue's. */
  own: MarkedKit | undefined;
  /** What the person wrote for the platform of the tab and has not posted yet. */
  waiting: Pending | undefined;
  /** Loads the texts of a platform, the person's own included. */
  load: (id: string) => Promise<PlatformFacts>;
}

/** Whether the browser lets us into the site of the tab. @returns undefined where it is none that could be asked for */
async function allowedAt({ url }: TabFacts): Promise<boolean | undefined> {
  const { protocol, hostname } = new URL(url || 'about:blank');
  return protocol === 'https:' && isSiteHost(hostname) ? isAllowed(hostname).catch(() => undefined) : undefined;
}

/** What is kept, read in one go: the popup waits for it before it draws. */
async function loadKept(): Promise<{ own: MarkedKit | undefined; stored: Stored; raw: Raw }> {
  const raw = await readRaw([...keysOfOwn, ...keysOfStored, ...keysOfPending]);
  const [entries, first] = await Promise.all([loadOwn(raw), loadStored(raw)]);
  const stored = entries.repaired ? await loadStored() : first;
  return { own: await kitOf(entries), stored, raw };
}

/**
 * Gathers what is known without the page. @param search the query part of the popup's own address; see tabOf
 */
export async function loadPopupData(search: string): Promise<PopupData> {
  const asking = tabOf(search);
  const [tab, { own, stored, raw }, allowed] = await Promise.all([asking, loadKept(), asking.then(allowedAt)]);
  const here = locate(tab.url, undefined, own?.rows);
  const pendingAt = (place: Place) => loadPending(place.platform, raw, stored, own);
  const found = async (place: Place | undefined) => place && { here: place, waiting: await pendingAt(place) };
  return {
    tab,
    allowed,
    stored,
    own,
    load: own ? (id) => own.load(id, loadPlatform) : loadPlatform,
    here,
    waiting: here && (await pendingAt(here)),
    later: here ? undefined : lookAtTab(tab)?.then(found),
  };
}
