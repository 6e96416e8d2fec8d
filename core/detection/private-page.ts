import { urlOf } from '../text/url.ts';
import { hostFits, parseTemplate, pathOf, segmentsOf, templateMatches } from './path-template.ts';
import { privatePages } from './platform-hosts.ts';

/**
 * Whether an address is somebody's private messages, or a step of a payment, on a platform of the catalogue. Says the same as locate(), for
 * the worker, which need not carry the table of all pages for one question. Never throws.
 */
export function isPrivatePage(address: string): boolean {
  const url = urlOf(address);
  if (!url) return false;
  const host = url.hostname.replace(/\.$/, '');
  const segments = segmentsOf(pathOf(url));
  return privatePages().some(
    ({ domains, templates }) =>
      domains.some((domain) => `.${host}`.endsWith(`.${domain}`) || hostFits(domain, host)) &&
      templates.some((template) => templateMatches(parseTemplate(template), host, segments, url.searchParams, [])),
  );
}
