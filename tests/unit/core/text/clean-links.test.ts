import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLink, isWebAddress, withCampaignTags } from '../../../../core/text/clean-links.ts';
import { linksIn, mapLinks } from '../../../../core/text/links.ts';
import { trackingEverywhere } from '../../../../data/catalogue/tracking.generated.ts';

const clean = (url: string) => cleanLink(url).url;

describe('a link without tracking', () => {
  it.each([
    ['https://a.example/?utm_source=x&utm_medium=y', 'https://a.example/'],
    ['https://a.example/p?id=7&fbclid=abc&lang=fr', 'https://a.example/p?id=7&lang=fr'],
    ['https://a.example/p?UTM_Source=x&a=1', 'https://a.example/p?a=1'],
    ['https://a.example/p?__cft__[0]=AZX&__tn__=-R&a', 'https://a.example/p?a'],
    ['https://a.example/p?__cft__%5B0%5D=AZX', 'https://a.example/p'],
    ['https://youtu.be/abc?si=Xyz&t=90', 'https://youtu.be/abc?t=90'],
    ['https://www.youtube.com/watch?v=abc&t=90&si=Xyz', 'https://www.youtube.com/watch?v=abc&t=90'],
    ['https://open.spotify.com/show/1?si=2', 'https://open.spotify.com/show/1'],
    ['https://x.com/who/status/1?s=20&t=abc', 'https://x.com/who/status/1'],
    ['https://www.instagram.com/p/abc/?igsh=MTc4&img_index=2', 'https://www.instagram.com/p/abc/?img_index=2'],
    ['https://a.example/p#:~:text=some%20words', 'https://a.example/p'],
    ['https://a.example/p#part:~:text=some', 'https://a.example/p#part'],
    ['https://a.example/p?a=1#utm_source=x', 'https://a.example/p?a=1'],
  ])('%s', (before, after) => expect(clean(before)).toBe(after));

  it.each([
    'https://a.example/p?b=%C3%A4&a=+1&&c#x=1&y',
    'https://a.example/search?q=utm_source%3Dx',
    'https://a.example/p?s=20&t=5&si=1&ref=home&source=list',
    'https://a.example/p?utmost=1&xfbclid=2',
    'https://notx.com/who?s=20',
    'https://a.example/#/route?tab=2',
    'https://a.example/?',
    'https://a.example/#',
    'not an address?utm_source=x',
    'mailto:a@b.example?utm_source=x',
  ])('leaves %s as it is', (url) => expect(cleanLink(url)).toEqual({ url, removed: [] }));

  it.each([
    ...['ga_source=1', 'cmpid=1', 'wt_zmc=1', 'Echobox=1', 'spm=a.b', 'srsltid=1', 'pk_cid=1', 'sms_source=1', 'et_rid=1', 'sfmc_id=1'],
    ...['_branch_match_id=1', 'unicorn_click_id=1', 'at_recipient_id=1', 'bsft_clkid=1', 'ymclid=1', 'utm%5Fsource=1', 'FBCLID=1'],
  ])('lacks %s', (pair) => expect(cleanLink(`https://a.example/?id=1&${pair}&b=2#c`).url).toBe('https://a.example/?id=1&b=2#c'));

  it.each([
    ['https://soundcloud.com/a/b?si=1', 'https://soundcloud.com/a/b'],
    ['https://www.bilibili.com/video/BV1?spm_id_from=3&vd_source=1&p=2', 'https://www.bilibili.com/video/BV1?p=2'],
    ['https://www.ebay.de/itm/1?_trksid=2&var=1', 'https://www.ebay.de/itm/1?var=1'],
    ['https://www.amazon.es/dp/B0?pd_rd_i=1', 'https://www.amazon.es/dp/B0'],
    ['https://www.google.com/search?q=a&sca_esv=1&ved=3', 'https://www.google.com/search?q=a'],
    ['https://a.example/?si=1&ved=2', 'https://a.example/?si=1&ved=2'],
    ['https://a.example/?u=https%3A%2F%2Fb.example%3Futm_source%3Dx', 'https://a.example/?u=https%3A%2F%2Fb.example%3Futm_source%3Dx'],
    ['https://a.example/#/r?utm_source=x', 'https://a.example/#/r?utm_source=x'],
  ])('%s becomes %s', (url, clean) => expect(cleanLink(url).url).toBe(clean));

  it('names what it took out', () => {
    expect(cleanLink('https://a.example/?utm_source=a&utm_source=b&gclid=1&__cft__[0]=2#:~:text=c').removed).toEqual([
      ':~:text',
      'utm_source',
      'gclid',
      '__cft__',
    ]);
  });

  it('keeps every other pair, in order and letter by letter', () => {
    const name = fc.stringMatching(/^[a-z]{1,6}$/).filter((one) => !['s', 't', 'si'].includes(one) && !trackingEverywhere.includes(one));
    const own = fc
      .tuple(
        name,
        fc.webQueryParameters().filter((value) => !value.includes('&')),
      )
      .map(([key, value]) => `${key}=${value}`);
    const tracking = fc.constantFrom('utm_source=a', 'fbclid=%20', 'mc_eid', 'igshid=x=y');
    fc.assert(
      fc.property(fc.array(fc.oneof(own, tracking), { minLength: 1 }), fc.constantFrom('', '#top', '#a=b'), (pairs, fragment) => {
        const kept = pairs.filter((pair) => !/^(utm_source|fbclid|mc_eid|igshid)\b/.test(pair));
        const url = `https://a.example/p?${pairs.join('&')}${fragment}`;
        const wanted = `https://a.example/p${kept.length ? `?${kept.join('&')}` : ''}${fragment}`;
        expect(cleanLink(url).url).toBe(wanted);
        expect(cleanLink(wanted)).toEqual({ url: wanted, removed: [] });
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ unit: 'binary' })), (text) => {
        const once = cleanLink(text).url;
        expect(cleanLink(once)).toEqual({ url: once, removed: [] });
      }),
    );
  });
});

describe('campaign tags', () => {
  const tags = { source: 'mastodon', medium: 'social', campaign: 'Spring & summer 2026' };
  const query = 'utm_source=mastodon&utm_medium=social&utm_campaign=Spring%20%26%20summer%202026';

  it.each([
    ['https://a.example', `https://a.example?${query}`],
    ['https://a.example/p?id=1#top', `https://a.example/p?id=1&${query}#top`],
    ['https://a.example/p?', `https://a.example/p?${query}`],
    ['https://a.example/p?id=1&', `https://a.example/p?id=1&${query}`],
    ['https://a.example/p?utm_source=old&UTM_MEDIUM=old&id=1&utm_term=kept', `https://a.example/p?id=1&utm_term=kept&${query}`],
    ['https://a.example/#/route?tab=2', `https://a.example/?${query}#/route?tab=2`],
    ['no address', 'no address'],
  ])('are added to %s', (url, wanted) => expect(withCampaignTags(url, tags)).toBe(wanted));

  it('are encoded sign by sign', () => {
    expect(withCampaignTags('https://a.example', { source: "a!'()*+é", medium: ' m ', campaign: '', content: '%' })).toBe(
      'https://a.example?utm_source=a%21%27%28%29%2A%2B%C3%A9&utm_medium=m&utm_content=%25',
    );
  });

  it('carry any text, once', () => {
    const value = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), value, value, (url, campaign, content) => {
        const tagged = withCampaignTags(url, { source: 'x', medium: 'social', campaign, content });
        const asked = new URL(tagged).searchParams;
        expect(asked.getAll('utm_campaign')).toEqual([campaign.trim().replace(/\p{Surrogate}/gu, '\uFFFD')]);
        expect(asked.getAll('utm_content')).toEqual([content.trim().replace(/\p{Surrogate}/gu, '\uFFFD')]);
        expect(new URL(tagged).hash).toBe(new URL(url).hash);
        expect(withCampaignTags(tagged, { source: 'x', medium: 'social', campaign, content })).toBe(tagged);
      }),
    );
  });
});

describe('links in a text', () => {
  it('end where the sentence goes on', () => {
    const text = 'See https://a.example/p. (https://b.example/c_(d)), “https://c.example/é”，https://d.example/x?y=1! http://';
    expect(linksIn(text)).toEqual(['https://a.example/p', 'https://b.example/c_(d)', 'https://c.example/é', 'https://d.example/x?y=1']);
    expect(mapLinks(text, () => '#')).toBe('See #. (#), “#”，#! http://');
  });

  it.each(['https://a.example', 'HTTP://a.example/x'])('%s is an address', (text) => expect(isWebAddress(text)).toBe(true));
  it.each(['a.example', 'https://a', 'https://', 'ftp://a.example', 'https://a.example b', ' https://a.example', 'javascript:1.1', ''])(
    '"%s" is none',
    (text) => expect(isWebAddress(text)).toBe(false),
  );
});
