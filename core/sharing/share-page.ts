import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import { cleanLink } from '../text/clean-links.ts';
import { fillShare } from './share-url.ts';

/** One page, carried to one platform. */
export interface SharedPage {
  /** Title and address, the address without what only follows people. */
  text: string;
  /** What to open; undefined where it is not known which server the person is on: the steps say how to get there. */
  address: string | undefined;
}

/** What is copied and opened to share a page on a platform. @param share the platform's share page */
export function sharePage(share: SourcedShare, page: { url: string; title: string }): SharedPage {
  const url = cleanLink(page.url).url;
  const address = fillShare(share, { text: page.title, title: page.title, url }) ?? share.url;
  return { text: [page.title, url].filter(Boolean).join('\n'), address: address.includes('{server}') ? undefined : address };
}
