import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenable } from '../../../../core/sharing/openable.ts';
import { mailPage, pageText, sharePage } from '../../../../core/sharing/share-page.ts';
import { shares } from '../../../../data/catalogue/shares.generated.ts';

const anyPage = fc.record({
  url: fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.webUrl().map((url) => `${url}?fbclid=1&utm_source=x`),
  ),
  // Titles are the page's: anything may stand in them, halves of letters too.
  title: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('\ud800', '\udc00', '\n', '\r', '\t', '&', '#', '?', '%', ' ', '\u2028', 'a', '💧') }),
  ),
});
/** The same text, with half letters as every address has them. */
const whole = (text: string) => Buffer.from(text).toString();
const anyServer = fc.constantFrom(undefined, 'mastodon.social', 'talk.example.org');

describe('a page, shared', () => {
  it('opens nothing that may not be opened, on any platform and whatever the page is called', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...Object.values(shares)), anyServer, (page, share, server) => {
        const { address, text } = sharePage(share, page, server);
        if (address !== undefined) expect(isOpenable(address), address).toBe(true);
        expect(text).toBe(pageText(page));
      }),
      { numRuns: 500 },
    );
  });

  it('opens the server the person is on; where it is not known, a page for people of any, or nothing', () => {
    const many = Object.values(shares).filter(({ url, fills }) => url.includes('{server}') && /link/.test(fills));
    expect(many).not.toEqual([]);
    for (const share of many) {
      const page = { url: 'https://example.org/a', title: 'A' };
      const { address } = sharePage(share, page);
      if (share.anyServer) expect(new URL(address as string).origin).toBe(new URL(share.anyServer).origin);
      else expect(address).toBeUndefined();
      expect(sharePage(share, page, 'talk.example.org').address).toMatch(/^https:\/\/talk\.example\.org\//);
    }
  });

  it('by e-mail is a mail to nobody yet, which may be opened whatever the page is called', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const mail = mailPage(page);
        expect(isOpenable(mail), mail).toBe(true);
        const [, subject = '', body = ''] = /^mailto:\?subject=([^&]*)&body=(.*)$/.exec(mail) ?? [];
        expect(decodeURIComponent(subject)).toBe(whole(page.title).replace(/\s+/g, ' '));
        const plain = (text: string) => text.replaceAll('\r', '');
        expect(plain(decodeURIComponent(body))).toBe(plain(whole(pageText(page))));
      }),
      { numRuns: 500 },
    );
  });

  it('is its title and its address, without what only follows people', () => {
    expect(pageText({ title: 'Clinic day', url: 'https://example.org/a?fbclid=IwAR0&id=7' })).toBe(
      'Clinic day\nhttps://example.org/a?id=7',
    );
    expect(pageText({ title: '', url: 'https://example.org/a' })).toBe('https://example.org/a');
  });
});
