import { urlOf } from '../text/url.ts';

/**
 * What no address of ours holds: white space (line and paragraph separators too), and characters that are not seen, change how it
 * reads, or look like nothing known: all of Unicode's category "Other", https://www.unicode.org/reports/tr44/#General_Category_Values
 */
const hidden = /[\s\p{C}\\]/u;

/** A host with a name, as `URL.hostname` gives it: no IP address in any notation, no lone word such as "localhost". */
const host = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** An e-mail as the composer writes it: a subject and a text, and neither somebody to send it to nor a file. */
const mail = /^mailto:(?:\?subject=[^&#]*(?:&body=[^&#]*)?)?$/;

/**
 * Whether an address leads to a website on a host with a name, by https and without user info, which would make
 * "https://bank.example@other.example" look like the bank.
 */
export function isOpenableSite(address: string): boolean {
  if (!/^https:\/\/[^/]/.test(address) || hidden.test(address) || /^https:\/\/[^/?#]*@/.test(address)) return false;
  const url = urlOf(address);
  return url?.protocol === 'https:' && !url.username && !url.password && url.hostname.length <= 253 && host.test(url.hostname);
}

/**
 * The one answer to whether an address may be opened in the person's browser: such a website, or an e-mail of the composer's.
 * Asked where a file is read, where what is kept is read, and before every opening.
 */
export const isOpenable = (address: string): boolean => isOpenableSite(address) || (mail.test(address) && !hidden.test(address));
