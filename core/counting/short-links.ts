import { countGraphemes } from 'unicode-segmenter/grapheme';
import { urlOf } from '../text/url.ts';

/** As the app does it: a link counts without "https://" and with 13 characters of its path at most. */
function shortened(link: string): string {
  const url = urlOf(link);
  if (!url) return link;
  const { host, pathname, search, hash } = url;
  const path = (pathname === '/' ? '' : pathname) + search + hash;
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}

/** What the app takes off the end of a link: one mark, then one bracket that was not opened in the link. */
function withoutTail(link: string): string {
  const open = link.replace(/[.,;:!?]$/, '');
  return open.endsWith(')') && !open.includes('(') ? open.slice(0, -1) : open;
}

/** A link, or a domain without "https://" and all that hangs on it: the app sees no second link within either. */
const candidate = /(^|\s|\()(https?:\/\/\S+|[a-z][a-z0-9]*(?:\.[a-z0-9]+)+\S*)/gim;

/**
 * A text as Bluesky's app sends it: links written with http:// or https:// are cut short, others stay.
 * https://github.com/bluesky-social/social-app/blob/main/src/lib/strings/rich-text-manip.ts
 * https://github.com/bluesky-social/atproto/blob/main/packages/api/src/rich-text/detection.ts
 */
export const withShortLinks = (text: string): string =>
  text.replace(candidate, (all, before: string, link: string) => {
    if (!/^https?:/.test(link)) return all;
    const whole = withoutTail(link);
    return before + shortened(whole) + link.slice(whole.length);
  });

/**
 * Characters as people see them, and UTF-8 bytes, of a text whose links are cut short.
 * https://docs.bsky.app/docs/advanced-guides/intent-links
 */
export function countShortLinks(text: string): { used: number; bytes: number } {
  const sent = withShortLinks(text);
  return { used: countGraphemes(sent), bytes: new TextEncoder().encode(sent).length };
}
