import type { DirectoryEntry } from '../data/directory.bake.ts';
import type { ShareFill } from '../data/vocabulary.ts';
import type { Draft } from './draft.ts';
import { fillShare } from './share-url.ts';
import type { Version } from './version.ts';

/** How one version gets to its place. */
export interface Carry {
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
const longestAddress = 8000;

/** Programs for mail cut longer ones. https://learn.microsoft.com/en-us/troubleshoot/microsoft-edge/development/maximum-url-length */
const longestMail = 1900;

/** A text without its link, for pages where the link has a field of its own. What stood around it closes up. */
export function withoutLink(text: string, link: string): string {
  if (!link) return text;
  const at = text.indexOf(link);
  if (at < 0) return text;
  const [before, after] = [text.slice(0, at), text.slice(at + link.length)];
  // Within a sentence the words around it need it: only a link that stands alone on its line goes.
  const alone = /(^|\n)[^\S\n]*$/.test(before) && /^[^\S\n]*(\n|$)/.test(after);
  return alone ? `${before.trimEnd()}${before.trim() && after.trim() ? '\n' : ''}${after.trim()}`.trim() : text;
}

/** The link as it stands in a version: with campaign tags, where the person wants them. */
function linkIn(version: Version, draft: Draft): string {
  const link = draft.link.trim();
  const [first = ''] = version.parts;
  const found = link && new Set(first.match(/https?:\/\/\S+/g) ?? []);
  const withoutQuery = link.replace(/[?#].*$/, '');
  return (found && [...found].find((one) => one === link || (draft.campaignTags && one.startsWith(withoutQuery)))) || link;
}

const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r?\n/g, '\r\n'));

/** An e-mail with the version in it. Line breaks as RFC 6068 wants them: https://www.rfc-editor.org/rfc/rfc6068#section-5 */
export function mailOf(version: Version): Carry {
  const text = version.parts.join('\n\n');
  const address = `mailto:?subject=${encode(version.title)}&body=${encode(text)}`;
  const fits = address.length <= longestMail;
  return {
    way: fits ? 'text-and-link' : 'copy-paste',
    address: fits ? address : `mailto:?subject=${encode(version.title)}`,
    copies: fits ? undefined : text,
    needsServer: false,
    tooLong: !fits,
  };
}

/**
 * How a version is carried to its platform: the page to open, as far filled in as it allows, and what has to be copied.
 * A version of several parts starts with the first; the others are copied one by one.
 * @param home address of the platform, for where its share page takes nothing
 * @param server host of the person's own server, for platforms that have many
 */
export function carryOf(
  version: Version,
  draft: Draft,
  { share, home, server }: { share: DirectoryEntry['share']; home: string | undefined; server: string | undefined },
): Carry {
  const [text = ''] = version.parts;
  const url = linkIn(version, draft);
  const title = version.title || draft.title.trim();
  const needsServer = share.url.includes('{server}') && !share.anyServer && !server;
  const start = share.url.includes('{') ? home : share.url;
  const copying = (address: string | undefined, tooLong = false): Carry => ({
    way: 'copy-paste',
    address: needsServer ? undefined : address,
    copies: title && version.title ? `${title}\n\n${text}` : text,
    needsServer,
    tooLong,
  });

  if (share.fills === 'copy-paste' || share.fills === 'none') return copying(start?.includes('{') ? undefined : start);
  if (share.fills === 'link-only') {
    return url
      ? { way: 'link-only', address: fillShare(share, { url, title, server }), copies: text, needsServer, tooLong: false }
      : copying(home);
  }
  if (share.linkApart && !url) return copying(home);
  const takesText = (server || !share.anyServer ? share.url : share.anyServer).includes('{text}');
  const given = share.linkApart ? { text: withoutLink(text, url), url } : { text };
  const address = needsServer ? undefined : fillShare(share, { ...given, title, server });
  if (address && address.length > longestAddress) {
    const short = share.linkApart ? fillShare(share, { url, title, server }) : home;
    return { ...copying(short, true), way: share.linkApart ? 'link-only' : 'copy-paste' };
  }
  return { way: 'text-and-link', address, copies: takesText ? undefined : text, needsServer, tooLong: false };
}
