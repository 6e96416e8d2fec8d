import { readPreset, withPreset } from '../core/settings/presets.ts';
import { pageShape, readForPage, type StoredForPage } from '../core/settings/stored.ts';
import type { Request } from './messages.ts';

/**
 * The few calls a script in a page makes. Without the polyfill, which would triple the script: Firefox's "browser"
 * and Chromium's "chrome" both answer with promises under Manifest V3.
 */
type Api = typeof import('wxt/browser').browser;
const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
const api = browser ?? chrome;

/** False once the extension was updated, switched off or removed under this page. */
export const isAlive = (): boolean => Boolean(api.runtime?.id);

/** Nothing shows and nothing is counted in a private window. */
export const isPrivateWindow = (): boolean => api.extension.inIncognitoContext;

const pageKeys = Object.keys(pageShape);

/** What is kept and matters in a page, each field mended where it cannot be read. Rejects once the extension is gone. */
export const readStoredInPage = async (): Promise<StoredForPage> => readForPage(await api.storage.local.get(pageKeys));

/**
 * What holds for this page: the same, with what the organisation has preset. Not to be written back.
 * @param host of a site that was allowed one by one. Rejects where the person has taken it back or erased everything: the page
 * may have been open before
 */
export const readHoldingInPage = async (host?: string): Promise<StoredForPage> => {
  const raw = await api.storage.local.get([...pageKeys, 'preset', 'sites']);
  const { on } = { ...(raw.sites as { on?: object } | undefined) };
  if (host && !(on && host in on)) throw new Error('taken back');
  return withPreset(readForPage(raw), readPreset(raw.preset));
};

export const writeStoredInPage = (change: Partial<StoredForPage>): Promise<void> => api.storage.local.set(change);

/** Tells when the person decides something elsewhere, or erases everything. @returns the function that ends it */
export function watchHoldingInPage(changed: () => void): () => void {
  const listen = (changes: object) => {
    if ('settings' in changes || 'sites' in changes) changed();
  };
  api.storage.local.onChanged.addListener(listen);
  return () => api.storage.local.onChanged.removeListener(listen);
}

/** How long to wait for other windows that want the same, in ms. */
const turnTime = 150;

/**
 * Whether this page may count and show a tip now. Several windows may want to at the same moment, and a page has no lock that the
 * site could not see: the last one to leave its mark goes on.
 */
export async function takeTurn(): Promise<boolean> {
  const turn = Math.random();
  await api.storage.local.set({ turn });
  await new Promise((resolve) => setTimeout(resolve, turnTime));
  return (await api.storage.local.get('turn')).turn === turn;
}

const ask = (request: Request): Promise<unknown> => api.runtime.sendMessage(request);

/** Asks the worker to bring the card's text and code into this page. */
export const askForCard = (): Promise<unknown> => ask({ ask: 'card' });

/** Asks the worker to open the whole card as a page of the extension. */
export const askForMore = (): Promise<unknown> => ask({ ask: 'more' });

/** Asks the worker to keep it: no tips today, on this site, or on any. Rejects where it could not be kept. */
export const askToHide = (where: 'today' | 'here' | 'everywhere'): Promise<unknown> => ask({ ask: 'hide', where });
