import { withScheme } from '../text/address.ts';
import { urlOf } from '../text/url.ts';

/**
 * The host of a server as people paste it: "mastodon.social", "https://mastodon.social/@who", "@who@mastodon.social".
 * @returns the host in lower case, in the letters of DNS; undefined where there is none
 */
export function readServer(typed: string): string | undefined {
  const text = typed.trim().replace(/^@?[^@/]*@/, '');
  if (!text || /\s/.test(text)) return undefined;
  const url = urlOf(withScheme(text));
  if (!url || url.port || url.username) return undefined;
  const { hostname } = url;
  return /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname) && hostname.length <= 80 ? hostname : undefined;
}
