import { isOpenable, isOpenableSite } from '../core/sharing/openable.ts';
import { browser } from './api.ts';

/** The tab a popup speaks of. Address and title are known only where the browser lets us see them. */
export interface TabFacts {
  id: number | undefined;
  windowId: number | undefined;
  url: string;
  title: string;
}

/** Whether a tab shows a page on the web, which can be asked what it is. */
export const hasPage = ({ id, url }: TabFacts): boolean => id !== undefined && /^https?:/.test(url);

/**
 * The tab in front, or the one named in the popup's own address ("popup.html?tab=12").
 * @param search the query part of that address
 */
export async function tabOf(search: string): Promise<TabFacts> {
  const wanted = Number(new URLSearchParams(search).get('tab'));
  const tab = wanted
    ? await browser.tabs.get(wanted).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { id: tab?.id, windowId: tab?.windowId, url: tab?.url ?? '', title: tab?.title ?? '' };
}

/** Opens a website in a new tab, beside the one in front. What may not be opened stays closed; see core/sharing/openable.ts. */
export async function openTab(url: string): Promise<void> {
  if (isOpenableSite(url)) await browser.tabs.create({ url });
}

/** The same; an address of an e-mail is handed to the program for mail. */
export async function openAddress(address: string): Promise<void> {
  if (!isOpenable(address)) return;
  if (address.startsWith('mailto:')) location.href = address;
  else await browser.tabs.create({ url: address });
}

/** Closes a tab that nobody should stay on. A new one comes first, so that the window stays. */
export async function leaveTab(tab: number | undefined): Promise<void> {
  await browser.tabs.create({});
  if (tab !== undefined) await browser.tabs.remove(tab);
}

/** Opens another page of the extension, such as "map.html?from=instagram". */
export async function openOwnPage(path: string): Promise<void> {
  const own = browser.runtime.getURL('/');
  const { href } = new URL(path, own);
  if (href.startsWith(own)) await browser.tabs.create({ url: href });
}

/** Address of the popup's page that speaks of a tab. @param tip the one to show first */
export const popupAddress = (tab?: number, tip?: string): string =>
  browser.runtime.getURL(`/popup.html${tab === undefined ? '' : `?tab=${tab}${tip ? `&tip=${tip}` : ''}`}`);

/** Opens the popup's page as a tab that speaks of the given tab. @param tip the one to show first @returns the number of the new tab */
export const openPopupAsTab = async (tab: number | undefined, tip?: string): Promise<number | undefined> =>
  (await browser.tabs.create({ url: popupAddress(tab, tip) })).id;

/** Opens the settings page. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
