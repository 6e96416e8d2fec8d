import { withScheme } from '../text/address.ts';
import { urlOf } from '../text/url.ts';
import { type Account, accountKey } from './accounts.ts';

/** Where networks send people through an address of their own first, and the parameters that hold the real one. */
const throughAnother = ['u', 'url', 'q', 'target', 'to'];

/** An address, and those that it carries within it. */
function allOf(address: string): string[] {
  const url = urlOf(address);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  return [address, ...throughAnother.flatMap((name) => url.searchParams.get(name) ?? []).filter((inner) => /^https?:\/\//i.test(inner))];
}

/** The same account under http, without "www.", on a mobile host, or with more in its address behind the name. */
function isOf({ url }: Account, address: string): boolean {
  const [known, seen] = [urlOf(url), urlOf(withScheme(address))];
  if (!known || !seen) return false;
  const plain = (one: URL) => accountKey(`https://${one.hostname.replace(/^(m|mobile|mbasic|web|touch)\./, '')}${one.pathname}`);
  // A website is linked by any of its pages; an account only by its own.
  if (known.pathname === '/') return plain(new URL(known.origin)) === plain(new URL(seen.origin));
  return plain(known) === plain(seen);
}

/**
 * Which of the group's accounts a page links to.
 * @param addresses of all links on the page
 * @returns the accounts' own addresses, each once
 */
export function linkedAccounts(list: readonly Account[], addresses: readonly string[]): string[] {
  const all = addresses.flatMap(allOf);
  return list.filter((account) => all.some((address) => isOf(account, address))).map(({ url }) => url);
}
