import { urlOf } from './url.ts';

/** An address as people write it, with "https://" in front where they left it out. */
export const withScheme = (address: string): string => (/^https?:\/\//i.test(address) ? address : `https://${address}`);

/** Percent-encoding as it was meant, where it can be read; what would change the meaning stays encoded. */
function decoded(part: string): string {
  try {
    return decodeURI(part);
  } catch {
    return part;
  }
}

/**
 * An address as people compare it: "http" or "https", "www.", letter case of the host, the usual port, a last "/", percent-encoding and
 * the way a host of another script is written do not matter.
 * @param address with or without "https://"
 * @returns undefined where it is no web address. Never throws.
 */
export function addressKey(address: string): string | undefined {
  const text = address.trim();
  if (/[\s\p{Cc}]/u.test(text)) return undefined;
  const url = urlOf(withScheme(text));
  if (!url || (!url.hostname.includes('.') && url.hostname !== 'localhost')) return undefined;
  const port = url.port === '80' || url.port === '443' ? '' : url.port;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const path = decoded(url.pathname);
  return `${host}:${port}${path.endsWith('/') ? path.slice(0, -1) : path}${decoded(url.search)}${decoded(url.hash)}`.normalize('NFC');
}

/** Whether two addresses lead people to the same page: see addressKey(). */
export function sameAddress(one: string, other: string): boolean {
  if (one === other) return true;
  const key = addressKey(one);
  return key !== undefined && key === addressKey(other);
}
