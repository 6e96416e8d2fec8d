import { readPreset, withPreset } from '../core/settings/presets.ts';
import { isSiteOn, pageShape, readForPage, type StoredForPage } from '../core/settings/stored.ts';
import { browser } from './api.ts';
import type { Request } from './messages.ts';

/** False once the extension was updated, switched off or removed under this page. */
export const isAlive = (): boolean => Boolean(browser.runtime?.id);

/** Nothing shows and nothing is counted in a private window. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;

const pageKeys = Object.keys(pageShape);

/** What a page needs of what is kept, each field mended where it cannot be read. Rejects once the extension is gone. */
export const readStoredInPage = async (): Promise<StoredForPage> => readForPage(await browser.storage.local.get(pageKeys));

/**
 * What holds for this page: the same, with what the organisation has preset. Not to be written back.
 * @param host of a site that was allowed one by one. Rejects where the person has taken it back or erased everything: the page
 * may have been open before
 */
export const readHoldingInPage = async (host?: string): Promise<StoredForPage> => {
  const raw = await browser.storage.local.get([...pageKeys, 'preset', 'sites']);
  if (host && !isSiteOn(raw.sites, host)) throw new Error('taken back');
  return withPreset(readForPage(raw), readPreset(raw.preset));
};

export const writeStoredInPage = (change: Partial<StoredForPage>): Promise<void> => browser.storage.local.set(change);

/** Tells when the person decides something elsewhere, or erases everything. @returns the function that ends it */
export function watchHoldingInPage(changed: () => void): () => void {
  const listen = (changes: object) => {
    if ('settings' in changes || 'sites' in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

/** How long to wait for other windows that want the same, in ms. */
const turnTime = 150;

/**
 * Whether this page may count and show a tip now. Several windows may want to at the same moment, and a page has no lock that the
 * site could not see: the last one to leave its mark goes on.
 */
export async function takeTurn(): Promise<boolean> {
  const turn = Math.random();
  await browser.storage.local.set({ turn });
  await new Promise((resolve) => setTimeout(resolve, turnTime));
  return (await browser.storage.local.get('turn')).turn === turn;
}

/** Asks the worker. Rejects where it could not be done. */
const ask = async (request: Request): Promise<void> => {
  if ((await browser.runtime.sendMessage(request)) === false) throw new Error('not done');
};

/** Asks the worker to bring what draws the chip into this page. Rejects where it does not come. */
export const askForChip = (): Promise<void> => ask({ ask: 'chip' });

/** Asks the worker to bring the card's text and code into this page. */
export const askForCard = (): Promise<void> => ask({ ask: 'card' });

/** Asks the worker to open all tips as a page of the extension, this one first. */
export const askForMore = (tip: string): Promise<void> => ask({ ask: 'more', tip });

/** Asks the worker to keep it: no tips today, on this site, or on any. Rejects where it could not be kept. */
export const askToHide = (where: 'today' | 'here' | 'everywhere'): Promise<void> => ask({ ask: 'hide', where });

/** Asks the worker to mark a tip as done. Rejects where it could not be kept. */
export const askForDone = (tip: string): Promise<void> => ask({ ask: 'done', tip });
