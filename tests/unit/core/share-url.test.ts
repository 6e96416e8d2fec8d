import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareUrl } from '../../../core/share-url.ts';
import { directory } from '../../../data/directory.bake.ts';

const page = { url: 'https://clinic.example/day?a=1&b=2#top', title: 'Clinic day', text: 'Clinic day & more' };

describe('share addresses', () => {
  it('give Facebook and LinkedIn the link only', () => {
    expect(shareUrl('facebook', page)).toBe(`https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(page.url)}`);
    expect(shareUrl('linkedin', page)).toBe(`https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(page.url)}`);
  });

  it('are missing where a platform takes nothing, and for an unknown platform', () => {
    expect(shareUrl('instagram', page)).toBeUndefined();
    expect(shareUrl('youtube', page)).toBeUndefined();
    expect(shareUrl('nowhere', page)).toBeUndefined();
  });

  it('leave out what is not given', () => {
    const url = new URL(shareUrl('x', { url: page.url }) as string);
    expect([...url.searchParams.keys()]).toEqual(['url']);
  });

  it('carry any text through unchanged', () => {
    const texting = directory.filter(({ share }) => share.fills === 'text-and-link' && share.url.includes('{text}'));
    expect(texting.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...texting), fc.string({ unit: 'binary', minLength: 1 }), ({ id, share }, text) => {
        const [field] = (share.url.split('?')[1] as string).split('&').filter((part) => part.endsWith('{text}'));
        const sent = new URL(shareUrl(id, { text, url: page.url, title: 'T' }) as string).searchParams.get(
          (field as string).split('=')[0] as string,
        );
        expect(sent).toBe(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
      }),
    );
  });
});
