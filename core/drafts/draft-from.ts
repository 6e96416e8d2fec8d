import { cleanLink, isWebAddress } from '../text/clean-links.ts';
import { type Draft, emptyDraft } from './draft.ts';

/** What a person chose to share, as the browser's menu tells it. */
export interface Clicked {
  pageUrl?: string | undefined;
  linkUrl?: string | undefined;
  selectionText?: string | undefined;
  /** Address of a picture. */
  srcUrl?: string | undefined;
  /** Of the page. */
  title?: string | undefined;
}

/** The name of a picture's file; its kind or its host where it has none. */
function pictureName(address: string): string {
  // A picture that stands in the page itself, as "data:image/png;base64,...".
  const [, kind] = /^data:([\w.+/-]{1,40})/.exec(address) ?? [];
  const [, host = '', file = host] = /^https?:\/\/([^/?#]+)(?:\/(?:[^?#]*\/)?([^/?#]+))?/i.exec(address) ?? [];
  try {
    return kind ?? decodeURIComponent(file);
  } catch {
    return file;
  }
}

/** A new draft, for no place yet, with what was clicked on: the words, the link without tracking, the title of the page, the picture's name. */
export function draftFrom({ pageUrl, linkUrl, selectionText = '', srcUrl, title = '' }: Clicked, id: string, now: number): Draft {
  const link = [linkUrl, pageUrl].find((one) => one !== undefined && isWebAddress(one));
  const picture = srcUrl && pictureName(srcUrl);
  return {
    ...emptyDraft(id, now),
    text: selectionText.trim(),
    link: link ? cleanLink(link).url : '',
    // The title of a page says nothing about a link on it.
    title: linkUrl ? '' : title.trim(),
    pictures: picture ? [{ id: `${id}-1`, name: picture, alt: '' }] : [],
  };
}
