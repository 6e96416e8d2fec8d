import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../core/accounts/read-address.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

const read = (typed: string) => readAddress(catalogue, typed);

describe('an address as people type it', () => {
  it.each([
    ['facebook.com/villageclinic', 'https://www.facebook.com/villageclinic', 'facebook'],
    ['m.facebook.com/villageclinic?ref=bookmarks&fbclid=IwAR1', 'https://www.facebook.com/villageclinic', 'facebook'],
    [
      'https://www.instagram.com/village.clinic/?igsh=MzRlODBiNWFlZA==&utm_source=qr',
      'https://www.instagram.com/village.clinic',
      'instagram',
    ],
    ['@villageclinic on X', 'https://x.com/villageclinic', 'x'],
    ['X: @VillageClinic', 'https://x.com/VillageClinic', 'x'],
    ['villageclinic (Instagram)', 'https://www.instagram.com/villageclinic', 'instagram'],
    ['TikTok @village.clinic', 'https://www.tiktok.com/@village.clinic', 'tiktok'],
    ['Twitter @villageclinic', 'https://x.com/villageclinic', 'x'],
    ['http://mobile.twitter.com/villageclinic', 'https://x.com/villageclinic', 'x'],
    ['youtube.com/@VillageClinic', 'https://www.youtube.com/@VillageClinic', 'youtube'],
    ['bsky.app/profile/clinic.example', 'https://bsky.app/profile/clinic.example', 'bluesky'],
    ['Bluesky: clinic.bsky.social', 'https://bsky.app/profile/clinic.bsky.social', 'bluesky'],
    ['@clinic@mastodon.social', 'https://mastodon.social/@clinic', 'mastodon'],
    ['social.example.org/@clinic', 'https://social.example.org/@clinic', 'mastodon'],
    ['linkedin.com/company/village-clinic/', 'https://www.linkedin.com/company/village-clinic', 'linkedin'],
    ['t.me/villageclinic', 'https://t.me/villageclinic', 'telegram'],
    ['Village-Clinic.example', 'https://village-clinic.example/', 'website'],
    ['  https://www.village-clinic.example/about/#top  ', 'https://www.village-clinic.example/about', 'website'],
  ])('%s', async (typed, url, place) => {
    const found = await read(typed);
    expect(found).toMatchObject({ place });
    expect('url' in found && found.url.replace('twitter.com', 'x.com').replace('https://www.x.com', 'https://x.com')).toBe(url);
  });

  it.each([
    ['@villageclinic', 'whichPlace'],
    ['we are on the internet', 'unread'],
    ['', 'unread'],
    ['https://www.facebook.com/', 'post'],
    ['https://x.com/villageclinic/status/1', 'post'],
    ['https://www.instagram.com/direct/inbox/', 'private'],
    ['javascript:alert(1)', 'unread'],
    ['clinic@example.org', 'unread'],
  ])('is refused with its reason: %s', async (typed, problem) => {
    expect(await read(typed)).toEqual({ problem });
  });

  it('takes the profiles that platform files give as examples, and gives the same account for its own answer', async () => {
    for (const { id, examples } of platforms) {
      for (const url of examples.profile ?? []) {
        const found = await read(url.replace(/^https:\/\/(www\.)?/, ''));
        if (!('url' in found)) continue;
        // Software on hosts of its own is told by its page alone.
        expect([id, 'website', 'mastodon'], url).toContain(found.place);
        expect(await read(found.url), url).toEqual(found);
      }
    }
  });

  it('answers to anything, and never throws', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.string({ unit: 'binary', maxLength: 300 })),
        async (typed) => {
          const found = await read(typed);
          expect('url' in found ? /^https:\/\//.test(found.url) : found.problem).toBeTruthy();
        },
      ),
      { numRuns: 300 },
    ));
});
