import { memberHosts, memberHostsByCountry } from '../../data/catalogue/member-hosts.generated.ts';
import { urlOf } from '../text/url.ts';

const hosts = new Set(memberHosts);
const inCountries = new Set(memberHostsByCountry);
const country = /(\.com?)?\.[a-z]{2,3}$/;

/** Whether a platform gives its members names under this host. */
export const isMemberHost = (host: string): boolean =>
  hosts.has(host) || (country.test(host) && inCountries.has(host.replace(country, '')));

/**
 * The platform host under which a member got a name: "blogspot.com" for "www.water-for-all.blogspot.com".
 * @param labels a host's labels; the platform's host by itself is nobody's
 */
export function tenantHostOf(labels: readonly string[]): string | undefined {
  for (let count = Math.min(labels.length - 1, 3); count > 1; count--) {
    const ending = labels.slice(-count).join('.');
    if (isMemberHost(ending)) return ending;
  }
  return undefined;
}

/** Names under a platform's host that the platform keeps for itself. */
const kept = /^(www|m|en|blog|support|help|developer|forums|about|status|api|policy|press)$/;

/** The platform's host above a member's site. @param url an address for which isTenant holds */
export const memberHost = (url: string): string => tenantHostOf(new URL(url).hostname.replace(/\.$/, '').split('.')) ?? '';

/** Whether an address is a member's own site under a platform's host. Never throws. */
export function isTenant(url: string): boolean {
  const read = urlOf(url);
  if (!read) return false;
  const labels = read.hostname.replace(/\.$/, '').split('.');
  const host = tenantHostOf(labels);
  const rest = host ? labels.slice(0, -host.split('.').length) : [];
  return rest.length > 0 && !kept.test(rest.at(-1) as string);
}
