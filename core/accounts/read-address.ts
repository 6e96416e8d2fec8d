import { handleFacts } from '../../data/catalogue/handles.generated.ts';
import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import { locate } from '../detection/locate.ts';
import { withScheme } from '../text/address.ts';
import { cleanLink, isWebAddress } from '../text/clean-links.ts';
import { comparable } from '../text/comparable.ts';
import { urlOf } from '../text/url.ts';

/** What a typed line turned out to be: an account; or why it is none. `post`: a page of a platform, but nobody's profile. */
export type ReadAccount = { url: string; place: string } | { problem: 'unread' | 'post' | 'whichPlace' | 'private' };

const website = 'website';

/** Marks of direction and blanks that come along when something is copied. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** "@name on X", "X: @name", "name (Instagram)", "Instagram @name": a handle and the name of a place, in either order. */
function handleAndPlace(typed: string, { directory }: WholeCatalogue): { handle: string; place: string } | undefined {
  const text = comparable(typed);
  for (const { id, name, formerNames } of directory) {
    for (const one of [name, id, ...formerNames.map((former) => former.name)].map(comparable)) {
      const escaped = one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const found =
        new RegExp(`^${escaped}(?:\\s*[:=-]\\s*|\\s+)[@＠]?(\\S+)$`, 'u').exec(text) ??
        new RegExp(`^[@＠]?(\\S+?)(?:\\s+(?:on|at|auf|sur|en|em|na|di)\\s+|\\s*[(\\[]\\s*|\\s+)${escaped}[)\\]]?$`, 'u').exec(text);
      const at = found ? text.indexOf(found[1] as string) : -1;
      // The handle as it was typed: letter case matters on some places.
      if (found && at >= 0) return { handle: typed.slice(at, at + (found[1] as string).length), place: id };
    }
  }
  return undefined;
}

/** The host of a platform's own share page: the one that people see in the address bar. */
async function usualHost(catalogue: WholeCatalogue, place: string): Promise<string | undefined> {
  const share = (await catalogue.shares())[place]?.url;
  return share && urlOf(share)?.hostname;
}

/** Where somebody of that name is on a platform, found by trying its hosts: the one that the platform's own rules call a profile. */
async function profileOf(catalogue: WholeCatalogue, place: string, handle: string): Promise<string | undefined> {
  const name = handle.replace(/^[@＠]/, '');
  const [user, server] = name.split('@');
  if (user && server) return isWebAddress(`https://${server}/`) ? `https://${server}/@${user}` : undefined;
  const { after = [], withAt, before } = (Object.hasOwn(handleFacts, place) && handleFacts[place]?.address) || {};
  const known = catalogue.hosts.find(({ id }) => id === place)?.hosts ?? [];
  const hosts = [...(before ? [before] : []), ...known.filter((host) => !host.includes('*'))];
  const paths = [...(withAt ? [`@${name}`] : [name]), ...after.map((word) => `${word}/${withAt ? '@' : ''}${name}`), `@${name}`];
  const usual = await usualHost(catalogue, place);
  for (const host of [...hosts].sort((a, b) => Number(b === usual) - Number(a === usual))) {
    for (const path of paths) {
      const url = `https://${host}/${path}`;
      const found = isWebAddress(url) ? await locate(catalogue, url) : undefined;
      if (found?.platform === place && found.page === 'profile') return url;
    }
  }
  return undefined;
}

/** An address as it is kept: with https, the host that people see, without what only follows them. */
async function tidied(catalogue: WholeCatalogue, address: string, place: string): Promise<string> {
  const url = new URL(cleanLink(address).url);
  url.protocol = 'https:';
  url.hash = '';
  const bare = url.hostname.replace(/^(m|mobile|mbasic|web|touch|www)\./, '');
  const hosts = catalogue.hosts.find(({ id }) => id === place)?.hosts ?? [];
  const usual = await usualHost(catalogue, place);
  const both = [`www.${bare}`, bare].filter((host) => hosts.includes(host));
  const seen = both.find((host) => host === usual) ?? both[0];
  if (seen) {
    const other = new URL(url);
    other.hostname = seen;
    const [before, after] = [await locate(catalogue, url.href), await locate(catalogue, other.href)];
    if (before?.page === after?.page && after?.platform === place) url.hostname = seen;
  }
  return url.href.replace(/\/$/, url.pathname === '/' ? '/' : '');
}

/** Page kinds at which an account may stand. */
const accountPages = ['profile', 'group', 'home', 'other', 'event', 'donation', 'petition'];

/**
 * Makes an account of what somebody typed or pasted: an address without "https://", with a mobile host or tags that follow people, or
 * a name with the place it is on. What belongs to no platform is the group's own website.
 * Rejects only where a piece of the catalogue cannot be read.
 */
export async function readAddress(catalogue: WholeCatalogue, typed: string): Promise<ReadAccount> {
  const text = typed.replace(unseen, '').trim().replace(/[,;]$/, '');
  const isAddress = !/\s/.test(text) && (/^https?:\/\//i.test(text) || /^[^\s@/]+\.[^\s@/]{2,}(\/|$|\?)/.test(text));
  if (!isAddress) {
    const named = handleAndPlace(text, catalogue);
    const server = /^[@＠][^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text);
    if (!named && !server) return { problem: /^[@＠]\S+$/.test(text) ? 'whichPlace' : 'unread' };
    const place = named?.place ?? 'mastodon';
    const url = await profileOf(catalogue, place, named?.handle ?? text);
    return url ? { url, place } : { problem: 'unread' };
  }
  const address = withScheme(text);
  if (!isWebAddress(address)) return { problem: 'unread' };
  const found = await locate(catalogue, address);
  if (!found) {
    // "@name" at the start of a path is how the servers of the fediverse write a profile.
    const isServer = /^\/@[^/]+\/?$/.test(new URL(address).pathname);
    return { url: await tidied(catalogue, address, ''), place: isServer ? 'mastodon' : website };
  }
  if (found.page === 'messages') return { problem: 'private' };
  if (!accountPages.includes(found.page)) return { problem: 'post' };
  const path = new URL(address).pathname;
  if (found.page === 'home' && (path === '/' || path === '')) {
    // A platform's own front page is nobody's; a site under its domain is.
    const hosts = catalogue.hosts.find(({ id }) => id === found.platform)?.hosts ?? [];
    if (hosts.includes(new URL(address).hostname)) return { problem: 'post' };
  }
  return { url: await tidied(catalogue, address, found.platform), place: found.platform };
}
