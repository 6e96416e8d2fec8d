import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedTemplates, isPrivatePage } from '../../../../core/detection/private-page.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { closedKinds, type PageKind } from '../../../../data/schema/vocabulary.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { locate, locateAddress } from '../../../fixtures/locate.ts';

/** But for short addresses, which lead on to a page: nobody is ever on one. */
const examples = platforms.flatMap(({ examples, hosts }) =>
  Object.values(examples)
    .flat()
    .filter((url) => !hosts.short.includes(new URL(url).hostname)),
);
const isClosed = (page: PageKind | undefined) => page !== undefined && closedKinds.includes(page);

/** An address for each template of a platform, with names and numbers filled in, on the host of the template or on the first one. */
const addressesOf = ({ hosts, pages }: Platform): string[] =>
  pages.flatMap(([, template]) => {
    const slash = template.indexOf('/');
    const host = (template.slice(0, slash) || hosts.pages[0] || '').replace('*.', 'village.').replace('<cc>', hosts.endings?.[0] ?? 'com');
    const [path = '', parameter] = template.slice(slash).replace(/:\w+#/g, '12').replace(/:\w+/g, 'village').split('?');
    const query = parameter ? `?${parameter}=1` : '';
    return host && !host.includes('<')
      ? [path.replace('/*', ''), path.replace('*', 'more')].map((one) => `https://${host}${one}${query}`)
      : [];
  });

describe('private messages and payment steps', () => {
  it.each(examples)('%s: the same answer as from the whole table', async (url) => {
    expect(await isPrivatePage(catalogue, url)).toBe(isClosed((await locate(url))?.page));
  });

  // The worker and the manifest know the closed pages alone, without the order of the others. So no other kind may stand before them
  // and take some of their addresses: what one says is closed, the other must not call open.
  it.each(platforms)('$id: the same answer for an address of every template', async (platform) => {
    const differ: string[] = [];
    for (const url of addressesOf(platform)) {
      const place = locateAddress(url);
      if (place?.platform === platform.id && (await isPrivatePage(catalogue, url)) !== isClosed(place.page)) differ.push(url);
    }
    expect(differ, `data/platforms/${platform.id}.ts: put messages and payment before what takes these addresses`).toEqual([]);
  });

  it.each(['https://www.facebook.com/%6Dessages/t/1', 'https://www.facebook.com/messages%2Ft%2F1', 'https://x.com/%6d%65ssages'])(
    '%s is private however it is written',
    async (url) => {
      expect(await isPrivatePage(catalogue, url)).toBe(true);
      expect((await locate(url))?.page).toBe('messages');
    },
  );

  it.each(['', 'no address', 'https://example.org/messages/t/1', 'https://notfacebook.com/messages/', 'file:///messages'])(
    '%j is none',
    async (url) => expect(await isPrivatePage(catalogue, url)).toBe(false),
  );

  it('is asked of anything without a word', () =>
    fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.webUrl()), async (url) => void (await isPrivatePage(catalogue, url)))));

  it('every template of a platform file is among those that keep our scripts out', async () => {
    for (const { id, pages } of platforms) {
      const closed = pages.flatMap(([kind, template]) => (closedKinds.includes(kind) ? [template] : []));
      expect(closedTemplates(await catalogue.page(id)), id).toEqual(closed);
    }
  });
});
