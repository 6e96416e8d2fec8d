/** Letters with accents, and Cyrillic: what twitter-text lets stand in the path of a link beside ASCII. */
const accents =
  '\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff\\u0400-\\u04ff\\u2013';
/** Characters right after which nothing counts as a link. */
const before = '＠＃\\u202a-\\u202e';
/** A domain behind "https://" may be in any script, and is at most 253 characters long: https://www.rfc-editor.org/rfc/rfc1035, section 2.3.4. */
const run = `[!-~${accents}${before}]`;
const candidate = new RegExp(`(?:(?!https?://)${run})*https?://\\S{0,253}${run}*|${run}+`, 'giu');

/** A stretch of a text. */
export interface Region {
  text: string;
  /** Whether a link may stand in it. */
  mayLink: boolean;
}

/**
 * A text in stretches, so that no link reaches from one into the next. To look for links in all of a text at once takes twitter-text
 * a time that grows with the square of the length of a run without spaces.
 */
export function linkRegions(text: string): Region[] {
  const regions: Region[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(candidate)) {
    if (!found.includes('.')) continue;
    // "例え.example.org" is one name, and no link without "https://".
    const [, name = ''] = /^[-_./]/.test(found) ? (/(\S{0,63})$/.exec(text.slice(Math.max(at, index - 63), index)) ?? []) : [];
    const start = index - name.length;
    if (start > at) regions.push({ text: text.slice(at, start), mayLink: false });
    regions.push({ text: text.slice(start, index + found.length), mayLink: true });
    at = index + found.length;
  }
  if (at < text.length) regions.push({ text: text.slice(at), mayLink: false });
  return regions;
}

/** More dots than a name on the web has. */
const mostDots = 24;

/**
 * Whether a stretch is nothing that people write: so many dots in one run that to look for links from each would take long. It
 * is counted as if each name in it was a link, which is never too little.
 */
export const isOdd = (text: string): boolean => {
  const [domain = ''] = text.split(/(?<=[^/:])\/(?!\/)/, 1);
  return domain.split('.').length > mostDots || text.split('://').length > mostDots;
};
