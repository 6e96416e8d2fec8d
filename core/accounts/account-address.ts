import { handleFacts } from '../../data/catalogue/handles.generated.ts';
import { invitations, messageHosts, movedHosts, siteHosts } from '../../data/reference/account-hosts.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import type { PagePart, WholeCatalogue } from '../catalogue/catalogue.ts';
import { withLanguage } from '../detection/host-patterns.ts';
import { claimAt, locate } from '../detection/locate.ts';
import { hostFits, parseTemplate, pathOf, segmentsOf, templateMatches } from '../detection/path-template.ts';
import { isTenant } from '../look-alike/tenant.ts';
import { cleanLink } from '../text/clean-links.ts';
import { urlOf } from '../text/url.ts';
import { accountPages } from './account-pages.ts';
import { most } from './accounts.ts';
import { isLikelyHost } from './likely-host.ts';
import { isSecretAddress } from './secret-address.ts';

/**
 * What an address is: an account; or why it is none. `post`: a page of a platform, but nobody's profile; `invitation`: lets anybody into
 * a closed group; `private`: of private messages; `long`: longer than is kept.
 */
export type AccountAt = { url: string; place: string } | { problem: 'unread' | 'post' | 'private' | 'secret' | 'invitation' | 'long' };

/** A platform that lives on many servers says so in its share address: there each host is a place of its own. */
export const hasServers = async ({ shares }: WholeCatalogue, place: string): Promise<boolean> =>
  (await shares())[place]?.url.includes('{server}') ?? false;

/** The host of a platform's own share page: the one that people see in the address bar. */
export async function usualHost({ shares }: WholeCatalogue, place: string): Promise<string | undefined> {
  const share = (await shares())[place]?.url;
  return share && urlOf(share)?.hostname;
}

const withoutPrefix = (host: string) => host.replace(/^(www|m|mobile|mbasic|touch|web|free|old|new)\./, '');

/** An address under the name that its host has today. */
function moved(address: URL): URL {
  const host = address.hostname.replace(/^(www|m|mobile)\./, '');
  const now = Object.hasOwn(movedHosts, host) ? movedHosts[host] : undefined;
  const [name = '', ...folders] = now?.split('/') ?? [];
  if (!name) return address;
  const url = new URL(address);
  url.hostname = name;
  if (folders.length) url.pathname = `/${folders.join('/')}${url.pathname}`;
  return url;
}

/** Whether an address fits one of some templates with hosts in front. */
function fitsAny(templates: readonly string[], url: URL): boolean {
  const segments = segmentsOf(pathOf(url));
  return templates.some((template) => templateMatches(parseTemplate(template), url.hostname, segments, url.searchParams, []));
}

/** Whether a host lies under a platform's own name, and is none of the hosts that the platform file names. */
const isUnderPlatform = ({ hosts }: WholeCatalogue, host: string): boolean =>
  !siteHosts.includes(host) && hosts.some((row) => row.hosts.some((own) => host.endsWith(`.${own.replace(/^(www|\*)\./, '')}`)));

/** What belongs to no platform: a website, or a profile as the servers of the fediverse write it. */
function elsewhere(catalogue: WholeCatalogue, address: URL): AccountAt {
  const withoutPort = new URL(address);
  withoutPort.port = '';
  if (claimAt(catalogue, withoutPort.href) || isUnderPlatform(catalogue, address.hostname)) return { problem: 'post' };
  const url = new URL(cleanLink(address.href).url);
  url.hash = '';
  const isServer = /^\/@[^/]+\/?$/.test(url.pathname);
  if (isServer) url.search = '';
  return { url: written(url), place: isServer ? 'mastodon' : 'website' };
}

/** As it is kept: with https, without a last "/". */
function written(address: URL): string {
  const url = new URL(address);
  url.protocol = 'https:';
  if (url.pathname !== '/' && !url.search) url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href;
}

/**
 * The address of the profile itself, without the pages below it and without what only says how to show it, as the platform's templates
 * tell: a template with a name in it ends where the name does. Undefined where nobody's name is in the address.
 */
function ownPart({ rules }: PagePart, address: URL, page: PageKind): URL | undefined {
  const host = address.hostname;
  const segments = segmentsOf(pathOf(address));
  const raw = address.pathname.split('/').filter(Boolean);
  const templates = rules.pages.filter(([kind]) => kind === page).map(([, template]) => parseTemplate(template));
  const fits = (template: (typeof templates)[number], count: number) =>
    templateMatches(template, host, segments.slice(0, count), address.searchParams, rules.reserved);
  const cut = (count: number) => {
    const url = new URL(address.origin);
    url.pathname = `/${raw.slice(0, count).join('/')}`;
    for (const template of templates) {
      const { parameter } = template;
      if (parameter && fits(template, count)) url.searchParams.set(parameter, address.searchParams.get(parameter) ?? '');
    }
    // Some servers know such a page only with its last "/".
    if (url.search && count === raw.length) url.pathname = address.pathname;
    return url;
  };
  const whole = templates.find((template) => fits(template, segments.length));
  if (!whole) return undefined;
  const isName = (part: string | undefined) => part?.includes(':') ?? false;
  // A language in front, "/de-DE/clinic", is nobody's name.
  const isLanguage = /^[a-z]{2}-[a-z]{2}$/i.test(raw[0] ?? '') && raw.length > 1;
  const [nameAt, end] = [Math.max(whole.segments.findIndex(isName), isLanguage && whole.segments.some(isName) ? 1 : -1), raw.length];
  // Where a platform gives everybody a host, or names people in a parameter, the path holds no name.
  if (nameAt < 0 && (whole.parameter || (whole.host.startsWith('*.') && end === 0))) return cut(end);
  for (let count = nameAt + 1; nameAt >= 0 && count <= end && end === segments.length; count++) {
    const named = templates.find(
      (template) => (!template.open || isName(template.segments.at(-1))) && fits({ ...template, open: false }, count),
    );
    if (named) return cut(count);
  }
  return whole.open && end > whole.segments.length ? cut(end) : undefined;
}

/** The same profile at the address that the platform's people see: another spelling of its path, and the usual host. */
async function asUsual(catalogue: WholeCatalogue, url: URL, place: string, page: PageKind): Promise<URL> {
  const isSame = async (other: URL) => {
    const found = await locate(catalogue, other.href);
    return found?.platform === place && found.page === page;
  };
  const { after = [], withAt, before } = (Object.hasOwn(handleFacts, place) && handleFacts[place]?.address) || {};
  const [first = '', second = '', ...rest] = url.pathname.split('/').filter(Boolean);
  let found = url;
  if (before && url.hostname.endsWith(`.${before}`)) {
    const other = new URL(`https://${before}/${url.hostname.slice(0, -before.length - 1)}`);
    if (await isSame(other)) found = other;
  }
  if (page === 'profile' && second && !rest.length && after.includes(first.toLowerCase())) {
    const other = new URL(`/${withAt ? '@' : ''}${second}`, url);
    if (await isSame(other)) found = other;
  }
  if (await hasServers(catalogue, place)) return found;
  const row = catalogue.hosts.find(({ id }) => id === place);
  const usual = await usualHost(catalogue, place);
  const language = withLanguage(found.hostname);
  const bare = withoutPrefix(
    language && row?.patterns.includes(language) ? found.hostname.slice(found.hostname.indexOf('.') + 1) : found.hostname,
  );
  const hosts = [`www.${bare}`, bare].filter((host) => row?.hosts.includes(host));
  const other = new URL(found);
  other.hostname = hosts.find((host) => host === usual) ?? hosts.find((host) => host === found.hostname) ?? hosts[0] ?? found.hostname;
  return (await isSame(other)) ? other : found;
}

/** The profile of somebody whose name is a domain, which leads there by itself. */
async function ofDomain(catalogue: WholeCatalogue, address: URL, place: string): Promise<URL | undefined> {
  if (address.pathname !== '/' || (await catalogue.composeRules())[place]?.handles !== 'domain') return undefined;
  const { after = [] } = handleFacts[place]?.address ?? {};
  const url = new URL(`https://${await usualHost(catalogue, place)}/${[...after, address.hostname].join('/')}`);
  const found = await locate(catalogue, url.href);
  return found?.platform === place && found.page === 'profile' ? url : undefined;
}

/** What a page of a platform is. */
async function onPlatform(catalogue: WholeCatalogue, address: URL, place: string, page: PageKind): Promise<AccountAt> {
  if (page === 'messages') return { problem: 'private' };
  if (isTenant(address.href) && (page === 'home' || page === 'profile' || page === 'group'))
    return { url: `https://${address.hostname}/`, place };
  if (page === 'other') {
    const url = await ofDomain(catalogue, address, place);
    return url ? { url: url.href, place } : { problem: 'post' };
  }
  const own = accountPages.includes(page) ? ownPart(await catalogue.page(place), address, page) : undefined;
  return own ? { url: written(await asUsual(catalogue, own, place, page)), place } : { problem: 'post' };
}

/**
 * The account that an address is, at the address of the account itself. It is the one function that tells accounts from other pages: for
 * what is typed, for the page in front, for links and for what storage holds.
 * Rejects only where a piece of the catalogue cannot be read.
 */
export async function accountAt(catalogue: WholeCatalogue, address: string): Promise<AccountAt> {
  const given = urlOf(address);
  if (!given || !/^https?:$/.test(given.protocol) || !isLikelyHost(given.hostname.replace(/\.$/, ''))) return { problem: 'unread' };
  if (isSecretAddress(address)) return { problem: 'secret' };
  if (fitsAny(invitations, moved(given)) || fitsAny(invitations, given)) return { problem: 'invitation' };
  if (messageHosts.some((host) => hostFits(host, given.hostname))) return { problem: 'private' };
  const url = moved(given);
  url.protocol = 'https:';
  const found = await locate(catalogue, url.href);
  const account = found ? await onPlatform(catalogue, url, found.platform, found.page) : elsewhere(catalogue, url);
  return 'url' in account && account.url.length > most.url ? { problem: 'long' } : account;
}
