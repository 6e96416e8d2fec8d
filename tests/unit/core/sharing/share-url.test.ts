import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillShare, type ShareFields } from '../../../../core/sharing/share-url.ts';
import { type SourcedShare, shares } from '../../../../data/catalogue/shares.generated.ts';

const shareUrl = (platform: string, fields: ShareFields) => fillShare(shares[platform] as SourcedShare, fields);
const page = { url: 'https://clinic.example/day?a=1&b=2#top', title: 'Clinic day', text: 'Clinic day & more' };

describe('share addresses', () => {
  it('give Facebook the link only, and LinkedIn the words too', () => {
    expect(shareUrl('facebook', page)).toBe(`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(page.url)}`);
    const words = encodeURIComponent(`${page.text} ${page.url}`);
    expect(shareUrl('linkedin', page)).toBe(`https://www.linkedin.com/feed/?shareActive=true&text=${words}`);
  });

  it('open the page of Pinterest that fills in what it is given', () => {
    const address = `https://www.pinterest.com/pin/create/link/?url=${encodeURIComponent(page.url)}&description=Words`;
    expect(shareUrl('pinterest', { url: page.url, text: 'Words' })).toBe(address);
  });

  it('are missing where a platform takes nothing', () => {
    expect(shareUrl('instagram', page)).toBeUndefined();
    expect(shareUrl('youtube', page)).toBeUndefined();
  });

  it('leave out what is not given', () => {
    const url = new URL(shareUrl('x', { url: page.url }) as string);
    expect([...url.searchParams.keys()]).toEqual(['url']);
  });

  it('need a server where a platform has many', () => {
    expect(shareUrl('mastodon', { ...page, server: 'mastodon.social' })).toMatch(/^https:\/\/mastodon\.social\/share\?text=Clinic/);
    expect(shareUrl('mastodon', page)).toMatch(/^https:\/\/share\.joinmastodon\.org\/#text=Clinic/);
    expect(shareUrl('discourse', page)).toBeUndefined();
  });

  it('take any sign as it is', () => {
    const template = { fills: 'text-and-link', url: 'https://{server}/share?text={text}' } as const;
    expect(fillShare(template, { text: '$& $1 {url} {server}', server: 'a$&b.example' })).toBe(
      'https://a$&b.example/share?text=%24%26%20%241%20%7Burl%7D%20%7Bserver%7D',
    );
  });

  it('leave no stray blanks where the text is missing', () => {
    expect(shareUrl('bluesky', { url: page.url })).toBe(`https://bsky.app/intent/compose?text=${encodeURIComponent(page.url)}`);
    expect(shareUrl('bluesky', { text: 'Hello' })).toBe('https://bsky.app/intent/compose?text=Hello');
  });

  it('carry any text through unchanged', () => {
    const texting = Object.entries(shares).filter(([, share]) => share.fills === 'text-and-link' && share.url.includes('{text}'));
    expect(texting.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...texting), fc.string({ unit: 'binary', minLength: 1 }), ([id, share], text) => {
        const field = (share.url.split('?')[1] as string).split('&').find((part) => part.includes('{text}')) as string;
        const address = new URL(shareUrl(id, { text, url: page.url, title: 'T', server: 'a.example' }) as string);
        const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
        const wanted = decodeURIComponent(
          field
            .replace(/^\w+=/, '')
            .replace('{url}', encodeURIComponent(page.url))
            .replace('{text}', () => encodeURIComponent(whole)),
        );
        expect(address.searchParams.get(field.split('=')[0] as string)).toBe(wanted);
      }),
    );
  });
});
