import { packedTrackingOn, trackingEverywhere } from '../../data/catalogue/tracking.generated.ts';
import { percentEncoded, urlOf } from './url.ts';

/** Whether a text is one full web address, with "http://" or "https://" and a host of at least two parts. */
export function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !/^https?:\/\/[^/?#.]+\../i.test(text)) return false;
  return urlOf(text)?.hostname.includes('.') ?? false;
}

/** The host of an address in lower case, without "www."; "" where it is no address. */
export const hostOf = (link: string): string => (isWebAddress(link) ? new URL(link).hostname.replace(/^www\./, '') : '');

/** Whether a host is one of these, or below one. */
export const isUnder = (host: string, hosts: readonly string[]): boolean => hosts.some((one) => host === one || host.endsWith(`.${one}`));

/** Whether a name is one of these, of which some end in "*" for any rest or have it in the middle. */
function fitting(patterns: readonly string[]): (name: string) => boolean {
  const exact = new Set(patterns);
  const open = patterns.filter((pattern) => pattern.includes('*')).map((pattern) => pattern.split('*') as [string, string]);
  return (name) =>
    exact.has(name) ||
    open.some(([start, end]) => name.startsWith(start) && name.endsWith(end) && name.length >= start.length + end.length);
}

const everywhere = /* @__PURE__ */ fitting(trackingEverywhere);

function nameOf(pair: string): string {
  const [name = ''] = pair.split('=');
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/** An address in its three parts, each with its separator, so that joined they are the same address. */
const split = (url: string): [path: string, query: string, fragment: string] => {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  return [path, query, fragment];
};

/**
 * Takes out of an address what only follows people, and the marked passage after "#:~:text=". Order, encoding and all
 * else stay as they are. See data/reference/tracking.ts and "tracking" in the platform files for what goes.
 * @param url any text; what is no web address comes back as it is
 * @returns the address, and the names of what was taken out, each once
 */
export function cleanLink(url: string): { url: string; removed: string[] } {
  if (!isWebAddress(url)) return { url, removed: [] };
  const host = hostOf(url);
  const own = fitting(
    packedTrackingOn.flatMap((packed) => {
      const [hosts = [], names = []] = packed.split('|').map((list) => list.split(' '));
      return isUnder(host, hosts) ? names : [];
    }),
  );
  const tracks = (pair: string) => everywhere(nameOf(pair)) || own(nameOf(pair));
  const removed = new Set<string>();
  const without = (part: string): string => {
    // Pairs, and the separators between them, so that each separator stays as it was written.
    const pieces = part.slice(1).split(/(&amp;|&|;(?=[\w.%[\]-]+=))/);
    const kept: string[] = [];
    for (let at = 0; at < pieces.length; at += 2) {
      const pair = pieces[at] as string;
      if (tracks(pair)) removed.add(nameOf(pair).replace(/\[.*/, ''));
      else kept.push(...(kept.length ? [pieces[at - 1] as string, pair] : [pair]));
    }
    if (kept.length === pieces.length) return part;
    return kept.some((piece) => !/^(?:&amp;|[&;])?$/.test(piece)) ? part[0] + kept.join('') : '';
  };

  const [path, query, whole] = split(url);
  const passage = whole.indexOf(':~:');
  if (passage > 0) removed.add(':~:text');
  const fragment = passage > 0 ? whole.slice(0, passage).replace(/^#$/, '') : whole;
  // Some tools hang their tags on the fragment: only where there is nothing else in it.
  const tags =
    fragment.length > 1 &&
    fragment
      .slice(1)
      .split(/&amp;|[&;]/)
      .every(tracks);
  return { url: path + without(query) + (tags ? without(fragment) : fragment), removed: [...removed] };
}

/** Where a visit comes from, as statistics programmes name it. */
export interface CampaignTags {
  source: string;
  medium: string;
  campaign: string;
  content?: string;
}

/** Percent-encodes also the characters that RFC 3986 reserves and encodeURIComponent() leaves as they are. */
const strictlyEncoded = (text: string): string =>
  percentEncoded(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Adds campaign tags to an address, before its fragment; older ones of the same name go. What is left empty is not added.
 * Names and order as in https://support.google.com/analytics/answer/10917952
 * @param url any text; what is no web address comes back as it is
 */
export function withCampaignTags(url: string, { source, medium, campaign, content = '' }: CampaignTags): string {
  if (!isWebAddress(url)) return url;
  const tags = Object.entries({ utm_source: source, utm_medium: medium, utm_campaign: campaign, utm_content: content }).filter(
    ([, value]) => value.trim() !== '',
  );
  if (tags.length === 0) return url;
  const [path, query, fragment] = split(url);
  const kept = query
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tags.some(([name]) => name === nameOf(pair)));
  const added = tags.map(([name, value]) => `${name}=${strictlyEncoded(value.trim())}`);
  return `${path}?${[...kept, ...added].join('&')}${fragment}`;
}
