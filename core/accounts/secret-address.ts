import { secretParameters } from '../../data/reference/secret-words.ts';
import { withScheme } from '../text/address.ts';
import { urlOf } from '../text/url.ts';
import { isLikelyHost } from './likely-host.ts';
import { isKey } from './secret-code.ts';

/** Whether an address carries what somebody gets in with: a login before its host, or a key in what follows its path. */
export function isSecretAddress(address: string): boolean {
  const url = urlOf(withScheme(address));
  if (!url) return false;
  if (url.username || url.password) return true;
  const parts = [...url.searchParams, ...new URLSearchParams(url.hash.slice(1))];
  return parts.some(([name, value]) => value !== '' && (secretParameters.test(name) || isKey(value)));
}

/** An address without what somebody gets in with, and without all else behind its path where that holds a key. */
export function withoutSecrets(address: string): string {
  const url = urlOf(address);
  if (!url || !isSecretAddress(address)) return address;
  url.username = '';
  url.password = '';
  if (isSecretAddress(url.href)) {
    url.search = '';
    url.hash = '';
  }
  return url.href;
}

const word = /[^\s<>"'“”„«»‹›()[\]{}]+/gu;

/** A word as an address, without the full stop of its sentence; undefined where it is none. A mailbox is one, with nothing to judge. */
function addressOf(given: string): string | undefined {
  const text = given.replace(/[.,;:!?]+$/, '');
  if (/^https?:\/\/[^/]/i.test(text)) return text;
  const [, login = '', host = ''] = /^([^\s@/]+@)?([^\s@/?#:]+)(?::\d+)?(?:[/?#].*)?$/.exec(text) ?? [];
  if (!isLikelyHost(host.toLowerCase())) return undefined;
  return login && !login.includes(':') ? '' : text;
}

/** What stands in a text for an address that was taken out. */
export const place = '§';

/** The addresses of a text, and the text with a mark in place of each: what their paths are called is no secret. */
export function withoutAddresses(text: string): { rest: string; addresses: string[] } {
  const addresses: string[] = [];
  const rest = text.replace(word, (one) => {
    const address = addressOf(one);
    if (address === undefined) return one;
    addresses.push(address);
    return place;
  });
  return { rest, addresses };
}
