import { parse } from 'tldts';
import { tenantHosts, unlistedHosting } from '../../data/look-alike/shared-hosting.ts';

/** A host as its owner chose it. */
export interface SiteName {
  labels: string[];
  /** The label that somebody bought or was given. */
  own: string;
  /** The labels before it, which its owner makes up freely. */
  before: string[];
  /** What comes after it: "com", "co.uk", "pages.dev". */
  ending: string;
  /** Where the name was given under somebody else's: by a company that hosts sites, or by a platform of ours to a member. */
  given?: 'hosting' | 'tenant';
}

const unlisted = new Set(unlistedHosting);
const tenants = new Set(tenantHosts);
// One blog has a host under each of many countries: https://support.google.com/blogger/answer/2402711
const isBlogspot = (host: string) => /(^|\.)blogspot\.(com?\.)?[a-z]{2,3}$/.test(host);

/** The longest ending, if any, under which a list gives names away. */
function listed(labels: readonly string[]): { count: number; given: SiteName['given'] } | undefined {
  for (let count = Math.min(labels.length - 1, 4); count > 1; count--) {
    const ending = labels.slice(-count).join('.');
    if (tenants.has(ending) || (isBlogspot(ending) && labels.at(-count) === 'blogspot')) return { count, given: 'tenant' };
    if (unlisted.has(ending)) return { count, given: 'hosting' };
  }
  return undefined;
}

/**
 * Splits a host by the Public Suffix List, its private part included, and by the hosting that the list lacks.
 * @param host as the browser writes it, without a dot at the end; an IP address has no ending
 */
export function siteName(host: string): SiteName {
  const labels = host.split('.');
  const known = listed(labels);
  const { publicSuffix, isPrivate } = known ? {} : parse(host, { allowPrivateDomains: true, extractHostname: false });
  const count = known?.count ?? publicSuffix?.split('.').length ?? 0;
  const at = Math.max(labels.length - count - 1, 0);
  const given = known?.given ?? (isPrivate ? 'hosting' : undefined);
  return { labels, own: labels[at] ?? '', before: labels.slice(0, at), ending: labels.slice(at + 1).join('.'), ...(given && { given }) };
}

/** Whether an address is a member's own site under a platform's host: "water-for-all.blogspot.com". */
export function isTenant(url: string): boolean {
  return URL.canParse(url) && siteName(new URL(url).hostname.replace(/\.$/, '')).given === 'tenant';
}
