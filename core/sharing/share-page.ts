import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import { cleanLink } from '../text/clean-links.ts';
import { percentEncoded } from '../text/url.ts';
import { fillShare } from './share-url.ts';

interface Page {
  url: string;
  title: string;
}

/** One page, carried to one platform. */
export interface SharedPage {
  /** Title and address, the address without what only follows people. */
  text: string;
  /** What to open; undefined where it is not known which server the person is on: the steps say how to get there. */
  address: string | undefined;
}

/** Title and address on a line each, the address without what only follows people. */
export const pageText = ({ title, url }: Page): string => [title, cleanLink(url).url].filter(Boolean).join('\n');

/**
 * What is copied and opened to share a page on a platform.
 * @param share the platform's share page
 * @param server host of the person's own server, for platforms that have many
 */
export function sharePage(share: SourcedShare, page: Page, server?: string): SharedPage {
  const url = cleanLink(page.url).url;
  const address = fillShare(share, { text: page.title, title: page.title, url, server }) ?? share.url;
  return { text: pageText(page), address: address.includes('{server}') ? undefined : address };
}

/** An e-mail to nobody yet, with the page in it: RFC 6068, https://www.rfc-editor.org/rfc/rfc6068 */
export const mailPage = (page: Page): string =>
  `mailto:?subject=${percentEncoded(page.title.replace(/\s+/g, ' '))}&body=${percentEncoded(pageText(page).replace(/\n/g, '\r\n'))}`;
