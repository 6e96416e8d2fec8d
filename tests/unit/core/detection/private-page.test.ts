import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedTemplates, isPrivatePage } from '../../../../core/detection/private-page.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { closedKinds } from '../../../../data/schema/vocabulary.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { locate } from '../../../fixtures/locate.ts';

/** But for short addresses, which lead on to a page: nobody is ever on one. */
const examples = platforms.flatMap(({ examples, hosts }) =>
  Object.values(examples)
    .flat()
    .filter((url) => !hosts.short.includes(new URL(url).hostname)),
);

describe('private messages', () => {
  it.each(examples)('%s: the same answer as from the whole table', async (url) => {
    expect(await isPrivatePage(catalogue, url)).toBe(closedKinds.includes((await locate(url))?.page ?? 'other'));
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
