import { unlistedHosting } from '../../data/look-alike/shared-hosting.ts';
import { isAddress, publicSuffix } from './public-suffix.ts';
import { tenantHostOf } from './tenant.ts';

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
const unlistedOf = (labels: readonly string[]) =>
  [3, 2].map((count) => labels.slice(-count).join('.')).find((ending) => unlisted.has(ending) && labels.length > ending.split('.').length);

/**
 * Splits a host by the Public Suffix List, its private part included, and by the hosting that the list lacks.
 * @param host as the browser writes it, without a dot at the end; an IP address has no ending
 */
export function siteName(host: string): SiteName {
  const labels = host.split('.');
  const tenant = tenantHostOf(labels);
  const hosting = tenant ?? unlistedOf(labels);
  const { suffix, isPrivate } = isAddress(host) ? { suffix: '', isPrivate: false } : publicSuffix(host);
  const ending = hosting ?? suffix;
  const at = Math.max(labels.length - (ending ? ending.split('.').length : 0) - 1, 0);
  const given = tenant ? 'tenant' : hosting !== undefined || isPrivate ? 'hosting' : undefined;
  return { labels, own: labels[at] ?? '', before: labels.slice(0, at), ending, ...(given && { given }) };
}
