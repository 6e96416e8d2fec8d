import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSignInByName, lookAlike } from '../../../../core/look-alike/look-alike.ts';
import { siteName } from '../../../../core/look-alike/site-name.ts';
import { isTenant } from '../../../../core/look-alike/tenant.ts';
import { namesakeHosts, ownedHosts } from '../../../../data/catalogue/look-alike.generated.ts';
import { ofToday } from '../../../fixtures/ids.ts';
import { took } from '../../../fixtures/time.ts';

const words = (text: string) => text.trim().split(/\s+/);
const hostOf = (host: string) => lookAlike(`https://${host}/`)?.host;

/** The names that people sign in with. */
const names = words('facebook.com instagram.com whatsapp.com linkedin.com telegram.org tiktok.com twitter.com');
const labelOf = (host: string) => host.split('.')[0] as string;

/** Where imitations stand: bought names, hosting that the Public Suffix List knows, hosting that it lacks, blogs of members. */
const places =
  words(`com net top xyz com.br co.uk pages.dev web.app firebaseapp.com vercel.app netlify.app github.io webflow.io r2.dev wixsite.com
  weebly.com godaddysites.com glitch.me 000webhostapp.com blogspot.com blogspot.com.br blogspot.de wordpress.com`);

/** The patterns that imitations are made by, after the ones that feeds of phishing report most. */
const patterns: Record<string, (name: string) => string[]> = {
  'the bare name': (name) => [name, `${name}24`],
  'between hyphens': (name) => words(`${name}-page web-${name} my-${name}-id ${name}-2026 vip-${name}`),
  'with words in many languages': (name) =>
    words(
      'login seguridad verificar conta connexion sicherheit anmelden assistenza weryfikacja vhod hesap dogrulama masuk dangnhap hisab inloggen',
    ).flatMap((word) => [`${name}-${word}`, `${word}${name}`]),
  'inside a word': (name) => words(`free${name}followers secure${name}account ${name}copyrightappeal ${name}shopvip`),
  'before the bought label': (name) => words(`${name}.qzx login.${name}.qzx www.${name}.qzx ${name}-login.qzx`),
};

describe('imitations by pattern', () => {
  for (const [pattern, make] of Object.entries(patterns)) {
    it(pattern, () => {
      const asked = names.flatMap((host) =>
        make(labelOf(host)).flatMap((label) => places.map((place) => ({ host, asked: `${label}.${place}` }))),
      );
      const own = new Set([...ownedHosts, ...namesakeHosts, ...names]);
      const missed = asked.filter(({ host, asked }) => !own.has(asked) && hostOf(asked) !== host).map(({ asked }) => asked);
      expect(asked.length).toBeGreaterThan(250);
      expect(missed).toEqual([]);
    });
  }

  it.each([
    // Cut in two, or a slip that nothing else explains.
    ['web.whats-app-login.net', 'whatsapp.com'],
    ['whatsapapco.com', 'whatsapp.com'],
    ['telegrpem.club', 'telegram.org'],
    ['instagrarn-copyright.web.app', 'instagram.com'],
    ['m-tik-tok.ru', 'tiktok.com'],
    ['facbok.com', 'facebook.com'],
    // Short forms beside the words of an office.
    ['meta-business-support.com', 'facebook.com'],
    ['metabusiness-appeal.vercel.app', 'facebook.com'],
    ['violation-policy-meta-ticket.vercel.app', 'facebook.com'],
    ['fb-appeal-case.web.app', 'facebook.com'],
    ['insta-verify.netlify.app', 'instagram.com'],
    ['ig-copyright-help.com', 'instagram.com'],
    // Members of platforms of ours.
    ['facebook-security.blogspot.com', 'facebook.com'],
    ['www.instagram-login.blogspot.co.id', 'instagram.com'],
    ['whatsapp-verify.wordpress.com', 'whatsapp.com'],
    ['linkedin-jobs-login.tumblr.com', 'linkedin.com'],
    ['telegram-gift.substack.com', 'telegram.org'],
  ])('%s is not %s', (asked, host) => expect(hostOf(asked)).toBe(host));

  it('say which part of the address looks like the name', () => {
    expect(lookAlike('https://www.facebook-login.pages.dev/')?.part).toBe('facebook-login');
    expect(lookAlike('https://www.facebook.com.evil.example/')?.part).toBe('www.facebook.com');
    expect(lookAlike('https://meta-business-support.com/')?.part).toBe('meta-business-support');
    expect(lookAlike('https://xn--fcebook-2fg.com/')?.part).toBe('xn--fcebook-2fg');
  });
});

describe('honest hosts', () => {
  it('of the platforms and their sisters', () => {
    const sisters =
      words(`m.me fb.me wa.me about.meta.com www.meta.com metastatus.com lnkd.in t.co telegram.me telegra.ph ytimg.com youtube-nocookie.com
      pinterest.co.uk google.co.ke tripadvisor.fr amazon.co.jp instagram-press.com facebookmail.com tiktokv.com linkedin-ei.com
      xx-yy.facebook.com pt.linkedin.com facebook.github.io graph.whatsapp.net www.instagram.com support.wordpress.com`);
    const under = [...ownedHosts, ...sisters].flatMap((host) => [host, `www.${host}`, `a.b.${host}`]);
    expect(under.filter(hostOf)).toEqual([]);
  });

  it('that only share letters or a subject with a platform', () => {
    const honest =
      words(`metamask.io metacritic.com metabolic-support.org meta-analysis.github.io fbi.gov fbise.edu.pk instant-gaming.com instapaper.com
      instacart.com star-telegram.com letelegramme.fr thetelegraph.com telegraph.co.uk telegrafi.com correosytelegrafos.gob.gt casebook.org
      ficbook.net linked.com linkinpark.com linkpedia.net whatsup.gr whatap.io facebook.fandom.com youtube.fandom.com facebook-tips.example.org
      youtube-mp3.org redditor-support.org facebook.library.edu instagram.ministry.gov.br www.quora.com.cdn.cloudflare.net discord.js.org
      water-for-all.blogspot.com cancer-support.wordpress.com help-refugees.tumblr.com igualdad-ayuda.org fbs.com meta.ua lgservice.co.kr`);
    expect(honest.filter(hostOf)).toEqual([]);
  });
});

describe('the name that was bought', () => {
  it.each([
    ['www.example.co.uk', 'example', 'co.uk', undefined],
    ['a.b.example.pages.dev', 'example', 'pages.dev', 'hosting'],
    ['example.weebly.com', 'example', 'weebly.com', 'hosting'],
    ['www.example.blogspot.com.br', 'example', 'blogspot.com.br', 'tenant'],
    ['example.wordpress.com', 'example', 'wordpress.com', 'tenant'],
    ['wordpress.com', 'wordpress', 'com', undefined],
    ['city.kawasaki.jp', 'city', 'kawasaki.jp', undefined],
    ['localhost', 'localhost', '', undefined],
  ])('of %s is %s', (host, own, ending, given) => {
    expect(siteName(host)).toMatchObject({ own, ...(host === 'localhost' || host === 'city.kawasaki.jp' ? {} : { ending }) });
    expect(siteName(host).given).toBe(given);
  });
});

describe("members' sites", () => {
  it('are told from the platform itself', () => {
    const members = ofToday([
      ['blogger', 'a.blogspot.com'],
      ['blogger', 'www.a.blogspot.co.uk'],
      ['wordpress', 'a.wordpress.com'],
      ['tumblr', 'a.b.tumblr.com'],
      ['substack', 'a.substack.com'],
    ]);
    for (const [, host] of members) expect(isTenant(`https://${host}/`), host).toBe(true);
    expect(
      words('www.blogspot.com wordpress.com support.wordpress.com www.tumblr.com facebook.com example.org').filter((host) =>
        isTenant(`https://${host}/`),
      ),
    ).toEqual([]);
  });

  it('that speak of signing in are known by their name', () => {
    const members = ofToday([
      ['blogger', 'bank-log-in.blogspot.com'],
      ['wordpress', 'verify2026.wordpress.com'],
      ['tumblr', 'my-hesap.tumblr.com'],
    ]);
    for (const [, host] of members) expect(isSignInByName(`https://${host}/`), host).toBe(true);
    expect(
      words('help-refugees.blogspot.com support-group.wordpress.com login.example.org').filter((host) =>
        isSignInByName(`https://${host}/`),
      ),
    ).toEqual([]);
  });
});

describe('any address', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,63}$/);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(label, fc.constantFrom(...words('facebook com pages dev blogspot xn--fcebook-2fg www login'))), { maxLength: 8 })
      .map((labels) => `https://${labels.join('.')}/`),
  );

  it('never throws, and names a part that stands in it', () => {
    fc.assert(
      fc.property(text, (url) => {
        expect(() => [isTenant(url), isSignInByName(url)]).not.toThrow();
        const found = lookAlike(url);
        if (found) expect(new URL(url).href.toLowerCase()).toContain(found.part);
      }),
      { numRuns: 500 },
    );
  });

  it('with invisible characters is read as the browser reads it', () => {
    for (const sign of ['\u200b', '\u00ad', '\u2060', '\ufeff'])
      expect(lookAlike(`https://face${sign}book-login.com/`)?.host).toBe('facebook.com');
  });

  it('takes linear time: the longest host, and a path of 200,000 characters', () => {
    const longest = [
      `https://${'a-b.'.repeat(61)}abcde.com/`,
      `https://${`${'facebo-'.repeat(8)}a.`.repeat(4)}com/`,
      `https://${'a.'.repeat(124)}com/`,
    ];
    const path = `https://a.example/www.facebook.com/${'log-'.repeat(50_000)}`;
    for (const url of [...longest, path, `${longest[0]}${'/'.repeat(200_000)}`]) {
      expect(
        took(() => lookAlike(url), 50),
        url.slice(0, 60),
      ).toBeLessThan(50);
    }
  });
});
