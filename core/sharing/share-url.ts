import type { Share } from '../../data/schema/schema.ts';
import { percentEncoded } from '../text/url.ts';

/** What can be handed to a share page. `hashtags` are given without the "#". */
export interface ShareFields {
  text?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  hashtags?: string[] | undefined;
  /** Host of the person's own server, such as "mastodon.social", for platforms that have many. */
  server?: string | undefined;
}

/**
 * Fills a share template as far as it allows, whichever platform it is of.
 * @returns undefined where it takes nothing through an address
 */
export function fillShare(
  share: Pick<Share, 'fills' | 'url' | 'anyServer'>,
  { text = '', url = '', title = '', hashtags = [], server }: ShareFields,
): string | undefined {
  if (share.fills === 'copy-paste' || share.fills === 'none') return undefined;
  const template = share.url.includes('{server}') && !server ? share.anyServer : share.url;
  if (!template) return undefined;
  const values: Record<string, string> = { text, url, title: title || text, tags: hashtags.join(',') };
  /** One field of the query. What is not given is left out, with the spaces before it: an empty field would clear what the platform fills in. */
  const fill = (field: string): string[] => {
    const [key = '', pattern = ''] = field.split(/=(.*)/s);
    const parts = [...pattern.matchAll(/([^{]*)\{(\w+)\}/g)];
    if (parts.length === 0) return [field];
    const given = parts.filter(([, , name]) => values[name as string]);
    const written = given.map(
      ([, before = '', name], i) => `${i ? before : before.replace(/^(%20|%0A)+/, '')}${percentEncoded(values[name as string] ?? '')}`,
    );
    return written.length ? [`${key}=${written.join('')}`] : [];
  };
  const [, address = '', mark = '', query = ''] = /^([^?#]*)([?#]?)(.*)$/.exec(template.replace('{server}', () => server ?? '')) ?? [];
  return `${address}${mark}${query.split('&').flatMap(fill).join('&')}`;
}
