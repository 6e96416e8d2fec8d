import type { PathRules } from '../../data/catalogue/detection.ts';
import type { HostRow } from '../../data/catalogue/host-table.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { urlOf } from '../text/url.ts';
import { isService, withCountries, withLanguage } from './host-patterns.ts';
import { pageKinds } from './page-kind.ts';

/** Whose a host is, and what it is used for. */
export interface Claim {
  platform: string;
  as: 'page' | 'short' | 'never';
}

/**
 * Builds the function that tells whose a host is.
 * Hosts are compared label by label, most precise pattern first, so "notfacebook.com" and
 * "facebook.com.example" never match.
 */
export function hostFinder(rows: readonly HostRow[]): (host: string) => Claim | undefined {
  const claims = new Map<string, Claim>();
  for (const { id: platform, hosts, short, never, patterns, endings } of rows) {
    const uses = { page: [...hosts, ...withCountries(patterns, endings)], short, never };
    for (const as of ['page', 'short', 'never'] as const) {
      // One for all of them: there are some two thousand hosts, and every popup keeps them.
      const claim = { platform, as };
      for (const host of uses[as]) claims.set(host, claim);
    }
  }
  return (host) => {
    const exact = claims.get(host);
    if (exact) return exact;
    const language = withLanguage(host);
    const inLanguage = language && claims.get(language);
    if (inLanguage) return inLanguage;
    for (let at = -1, label = ''; ; ) {
      const claim = claims.get(`*.${host.slice(at + 1)}`);
      if (claim) return claim.as === 'page' && isService(label) ? undefined : claim;
      const next = host.indexOf('.', at + 1);
      if (next < 0) return undefined;
      label = host.slice(at + 1, next);
      at = next;
    }
  };
}

/**
 * The address of a page on the web with its host as hosts are compared, or undefined.
 * A port other than the usual one is another service.
 */
export function onTheWeb(address: string): { url: URL; host: string } | undefined {
  const url = urlOf(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.port) return undefined;
  return { url, host: url.hostname.replace(/\.$/, '') };
}

/** Finds the platform and page kind of an address. */
export type Detector = (address: string) => { platform: string; page: PageKind } | undefined;

/** Builds the function that finds the platform and page kind of an address, where the rules of all platforms are at hand. */
export function detector(rows: readonly (HostRow & PathRules)[]): Detector {
  const claimOf = hostFinder(rows);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const kinds = new Map<string, ReturnType<typeof pageKinds>>();

  // Templates are read when a platform is first met: a tab needs one platform, never all of them.
  const kindsOf = (platform: string) => {
    const known = kinds.get(platform) ?? pageKinds(rowOf.get(platform) as PathRules);
    kinds.set(platform, known);
    return known;
  };

  return (address) => {
    const at = onTheWeb(address);
    const claim = at && claimOf(at.host);
    if (!claim || claim.as === 'never') return undefined;
    const page = claim.as === 'short' ? 'other' : kindsOf(claim.platform)(at.url, at.host);
    return page && { platform: claim.platform, page };
  };
}
