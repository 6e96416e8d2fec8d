import { redirectors } from '../../data/reference/account-hosts.ts';
import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import { hostFits, parseTemplate, pathOf, segmentsOf, templateMatches } from '../detection/path-template.ts';
import { urlOf } from '../text/url.ts';
import { accountAt } from './account-address.ts';
import { type Account, accountKey } from './accounts.ts';

/** Where an address leads: itself, or the one that it carries for a network that sends people through an address of its own. */
function targetOf(address: string): string {
  const url = urlOf(address);
  if (!url) return address;
  const inner = redirectors.flatMap(([template, parameter]) => {
    const { host, ...rest } = parseTemplate(template);
    if (!hostFits(host, url.hostname)) return [];
    const isThere = templateMatches({ host: '', ...rest }, url.hostname, segmentsOf(pathOf(url)), url.searchParams, []);
    return isThere ? (url.searchParams.get(parameter) ?? []) : [];
  });
  return inner.find((one) => /^https?:\/\//i.test(one)) ?? address;
}

const hostOf = (url: URL) => url.hostname.replace(/^www\./, '').replace(/\.$/, '');

/** Whether an address is on a site: one that has a host of its own is meant by any of its pages, one in a folder by what lies in there. */
function isOnSite(site: string, address: string): boolean {
  const [own, other] = [urlOf(site), urlOf(address)];
  if (!own || !other || !/^https?:$/.test(other.protocol) || hostOf(own) !== hostOf(other) || own.port !== other.port) return false;
  const folder = own.pathname.replace(/\/$/, '');
  return other.pathname === folder || other.pathname.startsWith(`${folder}/`);
}

/** Whether an account is a site by itself, and no profile on somebody's network. */
const isSite = ({ url, place }: Pick<Account, 'url' | 'place'>) => place === 'website' || urlOf(url)?.pathname === '/';

/**
 * Which of the group's accounts some addresses lead to, as the platforms' own rules tell one profile from another.
 * @param addresses of all links on a page, or of the page itself
 * @returns the accounts, each once, in their order. Rejects only where a piece of the catalogue cannot be read.
 */
export async function accountsAt<A extends Pick<Account, 'url' | 'place'>>(
  catalogue: WholeCatalogue,
  list: readonly A[],
  addresses: readonly string[],
): Promise<A[]> {
  const targets = [...new Set(addresses.map(targetOf))];
  const keyAt = async (address: string) => {
    const found = await accountAt(catalogue, address);
    return 'url' in found ? accountKey(found.url) : undefined;
  };
  const [own, linked] = await Promise.all([
    Promise.all(list.map(({ url }) => keyAt(url))),
    Promise.all(list.some((one) => !isSite(one)) ? targets.map(keyAt) : []),
  ]);
  const keys = new Set(linked);
  return list.filter((one, at) =>
    isSite(one) ? targets.some((target) => isOnSite(one.url, target)) : keys.has(own[at] ?? accountKey(one.url)),
  );
}
