import type { DetectionRow } from '../data/detection.bake.ts';
import type { PageKind } from '../data/vocabulary.ts';
import { type PathTemplate, parseTemplate, templateMatches } from './path-template.ts';

interface Compiled {
  id: string;
  never: PathTemplate[];
  pages: [PageKind, PathTemplate][];
  reserved: string[];
}

type Claim = { row: DetectionRow; as: 'page' | 'short' | 'never' };

/**
 * Builds the function that finds the platform and page kind of an address.
 * Hosts are compared label by label, most precise pattern first, so "notfacebook.com" and
 * "facebook.com.example" never match. A port other than the usual one is another service: no match.
 */
export function detector(rows: DetectionRow[]) {
  const claims = new Map<string, Claim>();
  const compiled = new Map<string, Compiled>();
  for (const row of rows) {
    for (const host of row.hosts) claims.set(host, { row, as: 'page' });
    for (const host of row.short) claims.set(host, { row, as: 'short' });
    for (const host of row.never) claims.set(host, { row, as: 'never' });
  }

  const claimOf = (host: string): Claim | undefined => {
    const exact = claims.get(host);
    if (exact) return exact;
    for (let at = -1; ; ) {
      const claim = claims.get(`*.${host.slice(at + 1)}`);
      if (claim) return claim;
      at = host.indexOf('.', at + 1);
      if (at < 0) return undefined;
    }
  };

  // Templates are read on a platform's first visit: a page needs one platform, never all of them.
  const compile = (row: DetectionRow): Compiled => {
    let entry = compiled.get(row.id);
    if (!entry) {
      entry = {
        id: row.id,
        never: row.neverPaths.map(parseTemplate),
        pages: row.pages.map(([kind, path]) => [kind, parseTemplate(path)]),
        reserved: row.reserved,
      };
      compiled.set(row.id, entry);
    }
    return entry;
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
    const platform = claim.row.id;
    if (claim.as === 'short') return { platform, page: 'other' };
    const { never, pages, reserved } = compile(claim.row);
    const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
    const fits = (t: PathTemplate) => templateMatches(t, host, segments, url.searchParams, reserved);
    if (never.some(fits)) return undefined;
    return { platform, page: pages.find(([, template]) => fits(template))?.[0] ?? 'other' };
  };
}
