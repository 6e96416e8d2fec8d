import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { idsNow } from '../../../fixtures/ids.ts';
import { locate, locateAddress } from '../../../fixtures/locate.ts';

/** Bare domains of the page hosts, such as "facebook.com". */
const domains = [...new Set(platforms.flatMap(({ hosts }) => hosts.pages).map((host) => host.replace(/^(\*|www|m)\./, '')))];

/** Ways to make an address that only looks like a platform's. `%s` is the real host. */
const disguises = [
  'https://not%s/',
  'https://my-%s/login',
  'https://%s.evil.example/',
  'https://www.%s.evil.example/home',
  'https://%s-login.example/',
  'https://evil.example/%s/',
  'https://evil.example/?u=https://%s/',
  'https://evil.example/#https://www.%s/',
  'https://%s@evil.example/',
  'https://www.%s:443@evil.example/',
  'https://user:%s@evil.example/',
  'https://%s%2eevil.example/',
  'https://%s:8443/',
  'ftp://%s/',
  'file:///%s/index.html',
  'javascript:location="https://%s/"',
  'data:text/html,https://%s/',
  'about:%s',
  'chrome-extension://%s/popup.html',
  'blob:https://%s/1',
  'https://xn--%s/',
  'https://%sx/',
  '//%s/',
  '%s',
];

describe('locate', () => {
  const attacks = domains.flatMap((domain) => disguises.map((disguise) => disguise.replaceAll('%s', domain)));

  it('is asked with at least 300 look-alikes', () => {
    expect(new Set(attacks).size).toBeGreaterThanOrEqual(300);
  });

  it.each(attacks)('is not taken in by %s', async (attack) => {
    expect(await locate(attack)).toBeUndefined();
  });

  it.each([
    'https://fаcebook.com/',
    'https://www.ｆacebook.com.evil.example/',
    'https://netflix.com/',
    'https://dropbox.com/',
    'https://xn--fcebook-2fg.com/',
  ])('does not take %s for a platform', async (url) => {
    expect(await locate(url)).toBeUndefined();
  });

  it.each([
    ...idsNow('facebook').flatMap((id) =>
      [
        'HTTPS://WWW.FACEBOOK.COM/',
        'https://www.facebook.com./',
        'https://www.facebook.com:443/',
        'http://www.facebook.com/',
        'https://www.facebook.com/?next=https://evil.example/',
      ].map((url) => [url, id]),
    ),
    ...idsNow('tumblr').map((id) => ['https://some-blog.tumblr.com/', id]),
  ])('knows %s', async (url, platform) => {
    expect((await locate(url))?.platform).toBe(platform);
  });

  it('never throws and answers only with what the catalogue has', async () => {
    const known = new Set(platforms.map(({ id }) => id));
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.tuple(fc.constantFrom(...domains), fc.webPath(), fc.string()).map(([host, path, rest]) => `https://${host}${path}${rest}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (url) => {
        const place = await locate(url);
        return place === undefined || known.has(place.platform);
      }),
      { numRuns: 10_000 },
    );
  });

  it('finds a host only on label boundaries', async () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...domains), label, async (domain, word) => {
        return (
          (await locate(`https://${word}${domain}/`)) === undefined && (await locate(`https://${domain}.${word}.example/`)) === undefined
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('says with the pieces of one platform what the rules of all say together', async () => {
    const urls = platforms.flatMap(({ examples, notExamples }) => [...Object.values(examples).flat(), ...notExamples]);
    for (const url of [...urls, ...urls.map((one) => `${one}/reviews`), ...attacks])
      expect(await locate(url), url).toEqual(locateAddress(url));
    expect(urls.length).toBeGreaterThan(500);
  });
});
