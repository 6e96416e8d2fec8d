import type { DetectionRow } from '../../data/catalogue/detection.generated.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { isService, withCountries, withLanguage } from './host-patterns.ts';
import { pageKinds } from './page-kind.ts';

type Claim = { row: DetectionRow; as: 'page' | 'short' | 'never' };

/**
 * Builds the function that finds the platform and page kind of an address.
 * Hosts are compared label by label, most precise pattern first, so "notfacebook.com" and
 * "facebook.com.example" never match. A port other than the usual one is another service: no match.
 */
export function detector(rows: DetectionRow[]) {
  const claims = new Map<string, Claim>();
  const kinds = new Map<string, ReturnType<typeof pageKinds>>();
  for (const row of rows) {
    for (const host of row.hosts) claims.set(host, { row, as: 'page' });
    for (const host of withCountries(row.patterns, row.endings)) claims.set(host, { row, as: 'page' });
    for (const host of row.short) claims.set(host, { row, as: 'short' });
    for (const host of row.never) claims.set(host, { row, as: 'never' });
  }

  const claimOf = (host: string): Claim | undefined => {
    const exact = claims.get(host);
    if (exact) return exact;
    const language = withLanguage(host);
    const spoken = language && claims.get(language);
    if (spoken) return spoken;
    for (let at = -1, label = ''; ; ) {
      const claim = claims.get(`*.${host.slice(at + 1)}`);
      if (claim) return claim.as === 'page' && isService(label) ? undefined : claim;
      const next = host.indexOf('.', at + 1);
      if (next < 0) return undefined;
      label = host.slice(at + 1, next);
      at = next;
    }
  };

  // Templates are read when a platform is first met: a tab needs one platform, never all of them.
  const kindsOf = (row: DetectionRow) => {
    const known = kinds.get(row.id) ?? pageKinds(row);
    kinds.set(row.id, known);
    return known;
  };

  return (address: string): { platform: string; page: PageKind } | undefined => {
    let url: URL;
    try {
      url = new URL(address);
    } catch {
      return undefined;
    }
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.port) return undefined;
    const host = url.hostname.replace(/\.$/, '');
    const claim = claimOf(host);
    if (!claim || claim.as === 'never') return undefined;
    const page = claim.as === 'short' ? 'other' : kindsOf(claim.row)(url, host);
    return page && { platform: claim.row.id, page };
  };
}
