import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivatePage } from '../../../../core/detection/private-page.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { locate } from '../../../fixtures/locate.ts';

const examples = platforms.flatMap(({ examples }) => Object.values(examples).flat());

describe('private messages', () => {
  it.each(examples)('%s: the same answer as from the whole table', async (url) => {
    expect(isPrivatePage(url)).toBe((await locate(url))?.page === 'messages');
  });

  it.each(['https://www.facebook.com/%6Dessages/t/1', 'https://www.facebook.com/messages%2Ft%2F1', 'https://x.com/%6d%65ssages'])(
    '%s is private however it is written',
    async (url) => {
      expect(isPrivatePage(url)).toBe(true);
      expect((await locate(url))?.page).toBe('messages');
    },
  );

  it.each(['', 'no address', 'https://example.org/messages/t/1', 'https://notfacebook.com/messages/', 'file:///messages'])(
    '%j is none',
    (url) => expect(isPrivatePage(url)).toBe(false),
  );

  it('is asked of anything without a word', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => void isPrivatePage(url)));
  });
});
