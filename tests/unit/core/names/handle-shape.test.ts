import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHandle, handleProblem } from '../../../../core/names/handle-shape.ts';
import { composeRules } from '../../../../data/catalogue/compose.generated.ts';
import type { HandleForm } from '../../../../data/schema/vocabulary.ts';
import { locateAddress } from '../../../fixtures/locate.ts';

/** How people are named on a platform; on one that is not known by a plain name. */
const formOf = (platform: string): HandleForm =>
  Object.hasOwn(composeRules, platform) ? (composeRules[platform]?.handles ?? 'none') : 'name';
const clean = (platform: string, input: string) => cleanHandle(platform, input, formOf(platform), locateAddress);

describe('what people paste', () => {
  it.each([
    ['x', '@who', 'who'],
    ['x', ' https://x.com/WHO?s=20 ', 'WHO'],
    ['x', 'twitter.com/who', 'who'],
    ['instagram', 'https://www.instagram.com/who/', 'who'],
    ['threads', 'https://www.threads.com/@who', 'who'],
    ['tiktok', 'https://www.tiktok.com/@who?_t=abc', 'who'],
    ['youtube', 'https://www.youtube.com/@who/videos', 'who'],
    ['mastodon', 'https://mastodon.social/@who', 'who@mastodon.social'],
    ['mastodon', 'https://mastodon.social/@who@Other.example', 'who@other.example'],
    ['mastodon', 'https://unknown.example/users/who', 'who@unknown.example'],
    ['mastodon', 'who@Mastodon.social', 'who@mastodon.social'],
    ['mastodon', '@who@mastodon.social', 'who@mastodon.social'],
    ['bluesky', 'https://bsky.app/profile/who.int', 'who.int'],
    ['bluesky', '@WHO.int', 'who.int'],
    ['lemmy', 'https://lemmy.ml/u/who', 'who@lemmy.ml'],
    ['telegram', 'https://whonews.t.me/', 'whonews'],
    ['telegram', 'https://t.me/whonews', 'whonews'],
    ['x', '\u200f@who\u202c', 'who'],
  ])('%s: %s', (platform, input, wanted) => expect(clean(platform, input)).toBe(wanted));

  it.each([
    ['x', ''],
    ['x', '@'],
    ['x', 'World Health Organization'],
    ['x', 'who@mastodon.social'],
    ['x', 'https://x.com/home'],
    ['x', 'https://x.com/who/status/1'],
    ['x', 'https://www.facebook.com/UNICEF'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100064'],
    ['facebook', 'https://www.facebook.com/people/Somebody/100064'],
    ['youtube', 'https://www.youtube.com/channel/UCabc'],
    ['mastodon', 'who'],
    ['mastodon', 'https://x.com/who'],
    ['bluesky', 'who'],
    ['bluesky', 'https://bsky.app/profile/did:plc:abc'],
    ['linkedin', 'https://www.linkedin.com/feed/'],
  ])('has no handle of %s in "%s"', (platform, input) => expect(clean(platform, input)).toBeUndefined());

  it('never throws, and what it gives is good and stays the same', () => {
    const inputs = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.string().map((text) => `https://x.com/${text}`),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(composeRules), 'own-place', 'constructor'), inputs, (platform, input) => {
        const handle = clean(platform, input);
        if (handle === undefined) return;
        expect(handleProblem(platform, handle, formOf(platform))).toBeUndefined();
        expect(clean(platform, `@${handle}`)).toBe(handle);
      }),
    );
  });
});

describe('what is wrong with a handle', () => {
  it.each([
    ['x', 'WHO', 'name', undefined],
    ['x', 'a_name_of_16_sig', 'name', 'too-long'],
    ['x', 'who.int', 'name', 'signs'],
    ['x', '', 'name', 'empty'],
    ['x', 'who', 'none', 'not-used'],
    ['x', 'who@server.example', 'name', 'server-unneeded'],
    ['mastodon', 'who', 'name-at-server', 'server-missing'],
    ['mastodon', 'who@server', 'name-at-server', 'signs'],
    ['mastodon', 'who@münchen.example', 'name-at-server', undefined],
    ['bluesky', 'who', 'domain', 'domain-missing'],
    ['bluesky', 'who.4', 'domain', 'signs'],
    ['bluesky', 'who.int', 'domain', undefined],
    ['instagram', 'red.cross', 'name', undefined],
    ['instagram', 'red..cross', 'name', 'signs'],
    ['telegram', 'abc', 'name', 'too-short'],
    ['somewhere', 'any_name', 'name', undefined],
    ['somewhere', 'any name', 'name', 'signs'],
  ] as const)('%s: "%s" as %s: %s', (platform, handle, form, wanted) => expect(handleProblem(platform, handle, form)).toBe(wanted));
});
