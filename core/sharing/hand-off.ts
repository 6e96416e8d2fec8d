import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import type { ShareFill } from '../../data/schema/vocabulary.ts';
import type { Draft } from '../drafts/draft.ts';
import { withHandles } from '../names/handles.ts';
import { hasLink, withoutLink } from '../text/link-in-text.ts';
import { linksIn } from '../text/links.ts';
import { percentEncoded } from '../text/url.ts';
import { type LinkOfDraft, linkFor } from '../versions/body.ts';
import type { Version } from '../versions/version.ts';
import { fillShare, type ShareFields } from './share-url.ts';

/** How one version gets to its place. */
export interface HandOff {
  /** What the page that opens has in it already. */
  way: ShareFill;
  /** The page to open; undefined where nothing is known to open, or a server must be named first. */
  address: string | undefined;
  /** What has to be pasted there, and so has to be copied; undefined where all of it is filled in. */
  copies: string | undefined;
  /** The page cannot be opened before it is known which server the person is on. */
  needsServer: boolean;
  /** The text was too long for an address, so it is copied. */
  tooLong: boolean;
}

/**
 * Longest address that is opened. Servers refuse longer ones: Apache takes a request line of 8,190 bytes, nginx 8,192.
 * https://httpd.apache.org/docs/2.4/mod/core.html#limitrequestline
 * https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers
 */
export const longestAddress = 8000;

/** Programs for mail cut longer ones. https://learn.microsoft.com/en-us/troubleshoot/microsoft-edge/development/maximum-url-length */
export const longestMail = 1900;

const addressOf = (link: string): string => link.replace(/[?#].*$/s, '');

/** What of a draft is handed on beside the text of a version. */
export type HandOffDraft = LinkOfDraft & Pick<Draft, 'title'>;

/**
 * The link as it is in a version: with campaign tags where the person wants them, or with others that they wrote by hand.
 * Where the version has none, as it would be added.
 */
function linkIn(version: Version, draft: HandOffDraft): string {
  const [plain, tagged] = [draft.link.trim(), linkFor(draft, version.place)];
  if (!plain) return '';
  const text = version.parts.join('\n');
  const standing = [tagged, plain].find((link) => hasLink(text, link));
  return standing ?? linksIn(text).find((link) => draft.campaignTags && addressOf(link) === addressOf(plain)) ?? tagged;
}

const mailEncoded = (text: string) => percentEncoded(text.replace(/\r\n?|\n/g, '\r\n'));

/**
 * An e-mail with the version in it. Line breaks as RFC 6068 wants them, and none in the subject, where they would start another
 * header: https://www.rfc-editor.org/rfc/rfc6068#section-5
 */
export function mailOf(version: Version): HandOff {
  const text = version.parts.join('\n\n');
  const titled = `mailto:?subject=${mailEncoded(version.title.replace(/[\r\n]+/g, ' '))}`;
  const full = `${titled}&body=${mailEncoded(text)}`;
  const takesTitle = titled.length <= longestMail;
  if (full.length <= longestMail) return { way: 'text-and-link', address: full, copies: undefined, needsServer: false, tooLong: false };
  return {
    way: 'copy-paste',
    address: takesTitle ? titled : 'mailto:',
    copies: takesTitle ? text : `${version.title}\n\n${text}`,
    needsServer: false,
    tooLong: true,
  };
}

/** Where a version goes. */
export interface Target {
  share: SourcedShare;
  /** Address of the platform, for where its share page takes nothing. */
  home: string | undefined;
  /** Host of the person's own server, for platforms that have many. */
  server: string | undefined;
}

/**
 * How a version is carried to its platform: the page to open, as far filled in as it allows, and what has to be copied.
 * A version of several parts starts with the first; the others are copied one by one.
 */
export function handOff(version: Version, draft: HandOffDraft, { share, home, server }: Target): HandOff {
  const [text = ''] = version.parts;
  const url = linkIn(version, draft);
  // A place without a title of its own may show one beside the link: nobody is named in it.
  const title = version.title || withHandles(draft.title.trim(), version.place, [], 'none').text;
  const isServed = share.url.includes('{server}');
  const page = (isServed && !server ? share.anyServer : share.url)?.replace('{server}', () => server ?? '');
  const needsServer = page === undefined;
  // Another server than the person's own is no use to them.
  const front = isServed && server ? `https://${server}/` : isServed ? page?.replace(/[?#].*$/, '') : home;

  // A title that is the beginning of the text would stand there twice.
  const pasted = version.title && !text.startsWith(version.title) ? `${version.title}\n\n${text}` : text;
  const copying = (address: string | undefined, tooLong = false): HandOff => ({
    way: 'copy-paste',
    address,
    copies: pasted,
    needsServer,
    tooLong,
  });
  if (needsServer) return copying(undefined);
  if (share.fills === 'copy-paste' || share.fills === 'none') return copying(page?.includes('{') ? front : page);
  const linkOnly = share.fills === 'link-only';
  if ((linkOnly || share.linkApart) && !url) return copying(front);

  // What the address may hold, the most first: what is too long for it is left out and copied.
  const all = share.linkApart ? { text: withoutLink(text, url), url, title } : { text, title };
  const link = linkOnly || share.linkApart ? [{ url, title }, { url }] : [];
  const tries: ShareFields[] = linkOnly ? link : [all, ...link];
  const takesText = share.url.includes('{text}');
  for (const fields of tries) {
    const address = fillShare(share, { ...fields, server });
    if (address && address.length > longestAddress) continue;
    const way = fields.text === undefined ? 'link-only' : 'text-and-link';
    const copies = fields.title === undefined ? pasted : text;
    const isFilled = way === 'text-and-link' && takesText;
    return { way, address, copies: isFilled ? undefined : copies, needsServer, tooLong: way !== share.fills };
  }
  return copying(front, true);
}

/**
 * The way that is left where the page opens empty: the one that the platform itself describes, or its start page.
 * @returns undefined where the first way fills in nothing anyway
 */
export function fallbackOf(version: Version, draft: HandOffDraft, to: Target): HandOff | undefined {
  if (handOff(version, draft, to).way === 'copy-paste') return undefined;
  const { share } = to;
  const other = share.fallback ? { url: share.fallback, fills: 'link-only' as const } : { fills: 'copy-paste' as const };
  return handOff(version, draft, { ...to, share: { ...share, ...other, linkApart: undefined } });
}
