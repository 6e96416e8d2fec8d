import { directory } from '../data/directory.bake.ts';

/** What can be handed to a share page. `hashtags` are given without the "#". */
export interface ShareFields {
  text?: string;
  url?: string;
  title?: string;
  hashtags?: string[];
  /** Host of the person's own server, such as "mastodon.social", for platforms that have many. */
  server?: string;
}

/** Percent-encodes any text; half characters, which cannot be encoded, become U+FFFD. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/**
 * The address that opens a platform's own share page, filled as far as the platform allows. Opening it posts
 * nothing: the person presses the button there.
 * @param platform id of a platform of the catalogue
 * @returns undefined where the platform is unknown or takes nothing through an address
 */
export function shareUrl(platform: string, { text = '', url = '', title = '', hashtags = [], server }: ShareFields): string | undefined {
  const share = directory.find((entry) => entry.id === platform)?.share;
  if (!share || share.fills === 'copy-paste' || share.fills === 'none') return undefined;
  const template = share.url.includes('{server}') && !server ? share.anyServer : share.url;
  if (!template) return undefined;
  const values: Record<string, string> = { text, url, title: title || text, tags: hashtags.join(',') };
  const fill = (part: string) => part.replace(/\{(\w+)\}/g, (_, name: string) => encode(values[name] ?? ''));
  // A field with nothing in it is left out: an empty "text=" would blank what the platform fills in by itself.
  const fields = (query: string) =>
    query.split('&').flatMap((field) => {
      const filled = fill(field);
      return /=(%20|%0A)*$/.test(filled) ? [] : [filled.replace(/(%20|%0A)+$/, '').replace(/=(%20|%0A)+/, '=')];
    });
  const [, address = '', mark = '', query = ''] = /^([^?#]*)([?#]?)(.*)$/.exec(template.replace('{server}', server ?? '')) ?? [];
  return `${address}${mark}${fields(query).join('&')}`;
}
