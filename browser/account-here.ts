import { type Account, withSeen } from '../core/accounts/accounts.ts';
import { localDay } from '../core/settings/chip-tip.ts';
import { changeAccounts, loadAccounts } from './accounts.ts';
import { browser } from './api.ts';

/**
 * Runs in the page, so it can use nothing from outside itself: the addresses of its links, and of what it says in its head is the same
 * person. Exported for the tests. The page may be hostile: number and length are cut.
 */
export function lookForLinks(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[rel~="me" i][href]')]
    .slice(0, 2000)
    .map(({ href }) => String(href).slice(0, 1000))
    .filter((address) => /^https?:/.test(address));
}

type AccountsAt = (list: readonly Account[], addresses: readonly string[]) => Promise<Account[]>;

/**
 * Looks, once and because somebody has pressed for it, which of the group's accounts the page of a tab links to, and notes that.
 * @param url of the account that the page is
 * @param accountsAt tells which of some accounts some addresses lead to
 * @returns their addresses; undefined where the browser does not let us look
 * @throws where it cannot be saved
 */
async function lookAround(tab: number | undefined, url: string, accountsAt: AccountsAt): Promise<string[] | undefined> {
  if (tab === undefined) return undefined;
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: lookForLinks }).catch(() => []);
  const links = answer?.result as string[] | undefined;
  if (!links) return undefined;
  const { list } = await loadAccounts();
  const linked = await accountsAt(
    list.filter((one) => one.url !== url),
    links,
  );
  const found = linked.map((one) => one.url);
  await changeAccounts((kept) => withSeen(kept, url, found, localDay(new Date())));
  return found;
}

/** What the popup asks about the group's accounts. @param tab the one it speaks of */
export const accountActions = (tab: number | undefined) => ({
  load: loadAccounts,
  change: changeAccounts,
  look: (url: string, accountsAt: AccountsAt) => lookAround(tab, url, accountsAt),
});
