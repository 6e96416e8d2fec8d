import { hostMatches } from '../core/detection/path-template.ts';
import { browser } from './api.ts';

/** The pattern of a site's addresses. */
export const originOf = (host: string): string => `https://${host}/*`;

/** Whether the browser lets our scripts into the pages of a host. */
export const isAllowed = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [originOf(host)] });

/** Whether the manifest itself names a host: its pages have our script already, and the browser alone takes that back. */
export function isNamed(host: string): boolean {
  const matches = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  return matches.some((pattern) => hostMatches(pattern.replace(/^https:\/\/|\/\*$/g, ''), host));
}
