import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAlike } from '../../../../core/look-alike/look-alike.ts';
import { editDistance, readable, skeleton } from '../../../../core/look-alike/skeleton.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { ofToday } from '../../../fixtures/ids.ts';
import { locateAddress as locate } from '../../../fixtures/locate.ts';

const words = (text: string) => text.trim().split(/\s+/);
const hostOf = (address: string) => lookAlike(address.includes('://') ? address : `https://${address}/`)?.host;
const warned = (addresses: readonly string[]) => addresses.filter((address) => hostOf(address));

/** Names that nobody else uses, with their hosts: every trick is tried on them. */
const names = ofToday([
  ['facebook', 'facebook.com'],
  ['instagram', 'instagram.com'],
  ['linkedin', 'linkedin.com'],
  ['pinterest', 'pinterest.com'],
  ['reddit', 'reddit.com'],
  ['youtube', 'youtube.com'],
  ['tumblr', 'tumblr.com'],
  ['tiktok', 'tiktok.com'],
  ['x', 'twitter.com'],
]).map(([, host]) => host);
/** Ordinary or short words: only the plain tricks. */
const short = ofToday([
  ['threads', 'threads.com'],
  ['bluesky', 'bsky.app'],
  ['x', 'x.com'],
  ['vk', 'vk.com'],
  ['line', 'line.me'],
  ['medium', 'medium.com'],
  ['discord', 'discord.com'],
  ['telegram', 't.me'],
  ['twitch', 'twitch.tv'],
]).map(([, host]) => host);

const endings = words('net org info xyz online site top club cc tk app live support help');
const baits = words('login signin verify verification password');
const moreBaits = words('secure security account support help recovery confirm appeal copyright unlock');
const signs = new Map(
  words(`a:а,á,4,α e:е,é,3 i:і,1,l,ı o:о,0,ö,ο c:с d:ԁ k:к,ķ l:1,i,ł m:rn,м n:ñ,ո r:г,ŕ s:ѕ,5,ś t:7,ţ,т u:ü,υ w:vv,ԝ x:х y:у,ý`).map(
    (row) => {
      const [letter, list] = row.split(':') as [string, string];
      return [letter, list.split(',')];
    },
  ),
);

/** Every way of writing one letter with another sign. */
const disguised = (name: string) =>
  [...name].flatMap((letter, at) => (signs.get(letter) ?? []).map((sign) => name.slice(0, at) + sign + name.slice(at + 1)));

/** Slips of the finger: a letter left out, doubled, swapped with the next, hit beside, and one too many. */
function mistyped(name: string): string[] {
  return [...name].flatMap((letter, at) => {
    const [start, end] = [name.slice(0, at), name.slice(at + 1)];
    const next = end[0] ?? '';
    const another = String.fromCharCode(97 + ((letter.charCodeAt(0) - 96 + at) % 26));
    const put = ['', letter + letter, another, another + letter].map((letters) => start + letters + end);
    return [...put, start + next + letter + end.slice(1)];
  });
}

function tricks(host: string): string[] {
  const name = host.split('.')[0] as string;
  const ending = host.slice(name.length + 1);
  return [
    // One or two letters have too many doubles in digits: another alphabet is the trick there.
    ...disguised(name)
      .filter((label) => name.length > 2 || !/\d/.test(label))
      .map((label) => `${label}.${ending}`),
    ...baits.flatMap((bait) => [`${name}-${bait}.com`, `${bait}-${name}.net`, `${name}-${bait}.example.org`]),
    ...words('evil.example login.example.org a-b.co.uk').flatMap((evil) => [`${host}.${evil}`, `www.${host}.${evil}`]),
    `https://evil.example/www.${host}/login`,
    `https://192.0.2.7/${host}/account/verify.php`,
  ];
}

function attacksOn(host: string): string[] {
  const name = host.split('.')[0] as string;
  return [
    ...tricks(host),
    ...mistyped(name).map((label) => `www.${label}.com`),
    ...endings.map((ending) => `${name}.${ending}`),
    ...moreBaits.flatMap((bait) => [`${name}-${bait}.com`, `${bait}${name}.com`, `${name}${bait}.net`, `my-${name}-${bait}.info`]),
    ...words(`www${name}.com www-${name}-com.evil.example ${host}-login.example.net www.${name}.evil.example login.${name}.evil.example`),
  ];
}

const on = (hosts: string[], make: (host: string) => string[]) => hosts.flatMap((host) => make(host).map((url) => ({ host, url })));
const attacks = [...on(names, attacksOn), ...on(short, tricks)].filter(({ host, url }) => url !== host && url !== `www.${host}`);

describe('attacks', () => {
  it('are warned of: 99 in 100 of a thousand and more, on every platform', () => {
    const missed = attacks.filter(({ url }) => !hostOf(url));
    expect(attacks.length).toBeGreaterThan(1000);
    expect(missed.length / attacks.length, missed.map(({ url }) => url).join(' ')).toBeLessThanOrEqual(0.01);
    for (const host of [...names, ...short]) {
      const own = attacks.filter((attack) => attack.host === host);
      expect(own.filter(({ url }) => hostOf(url)).length / own.length, host).toBeGreaterThan(0.95);
    }
  });

  it('are told apart: the warning names the platform that is imitated', () => {
    const wrong = attacks.filter(({ host, url }) => hostOf(url) && hostOf(url) !== host);
    expect(wrong).toEqual([]);
    for (const { url } of attacks) {
      const found = lookAlike(url.includes('://') ? url : `https://${url}/`);
      if (found) expect(locate(`https://${found.host}/`)?.platform ?? found.platform).toBe(found.platform);
    }
  });

  it.each([
    ['xn--fcebook-2fg.com', 'facebook.com'],
    ['faceb00k.com', 'facebook.com'],
    ['instagrarn.com', 'instagram.com'],
    ['linkedln.com', 'linkedin.com'],
    ['facebook.co', 'facebook.com'],
    ['facebook.com.br', 'facebook.com'],
    ['www.facebook.com-login.example', 'facebook.com'],
    ['xlogin.x-login.com', 'x.com'],
    ['pinterest.co', 'pinterest.com'],
    ['facebook-login2026.com', 'facebook.com'],
  ])('%s is not %s', (url, host) => expect(hostOf(url)).toBe(host));
});

describe('no cry of wolf', () => {
  it('on the hosts of the catalogue', () => {
    const hosts = platforms
      .flatMap(({ hosts }) => [...hosts.pages, ...hosts.short, ...hosts.never])
      .map((host) => host.replace('*.', 'any.'));
    expect(hosts.length).toBeGreaterThan(500);
    expect(warned(hosts)).toEqual([]);
    expect(warned(platforms.flatMap(({ examples }) => Object.values(examples).flat()))).toEqual([]);
  });

  it('on ordinary words with common endings', () => {
    const nouns =
      words(`acorn agora airline amber anchor apple autumn baker balance basket beacon bicycle blossom bluebird border bottle bridge
      brother butter cabin candle canvas carbon castle cedar charity cherry circle citizen climate clover coast common compass coral cotton
      cradle credit culture dancer desert dinner doctor dolphin dream edit ember engine equal face family farmer feather festival forest
      fountain freedom friend future garden gather ghostly gold grain green harbour harvest health heart hiking honey hope house human insight
      instant interest island jacket journey justice kettle kitchen ladder lantern leader library linked lotus maple market meadow
      mediums mercy mirror morning mosaic mountain museum music neighbour network ocean olive orchard outline painter paper parade parent
      pebble pepper pioneer planet pocket prairie rabbit readit refuge rescue ribbon river rocket school season shelter silver snap
      spirit spring stitch stories street summer sunrise switch teacher thread thunder tiger timber together trust tumble tumbler twister
      valley village violet volunteer walnut water welfare whisper willow window winter wonder yard youth`);
    const ordinary = nouns.flatMap((noun, at) => {
      const other = nouns[(at * 7 + 3) % nouns.length];
      return [
        `${noun}.com`,
        `www.${noun}.org`,
        `${noun}.co.uk`,
        `${noun}-${other}.net`,
        `${noun}${other}.info`,
        `login.${noun}.app`,
        `support.${noun}-help.de`,
      ];
    });
    expect(ordinary.length).toBeGreaterThan(1000);
    expect(warned(ordinary)).toEqual([]);
  });

  it('on well-known hosts', () => {
    const known = words(`netflix.com dropbox.com box.com fedex.com wix.com chat.me online.me airline.me vkusno.com xkcd.com medium-rare.com
      mediumish.com ghostery.com agora.com switch.com stitch.com threadsofhope.org discordant.org discoursenet.org interest.com interest.co.nz
      tumbler.com twister.org webchat.net weechat.org feddit.org feddit.cl teddit.net libreddit.org redditch.gov.uk readit.com credit.com
      wikipedia.org en.wikipedia.org wikimedia.org mozilla.org github.com facebook.github.io gitlab.com stackstatus.net apple.com icloud.com
      microsoft.com live.com office.com outlook.com bing.com yahoo.com duckduckgo.com startpage.com ecosia.org proton.me bbc.co.uk bbc.com
      theguardian.com nytimes.com washingtonpost.com reuters.com apnews.com aljazeera.com lemonde.fr elpais.com spiegel.de zeit.de telegram.com
      telegraph.co.uk telegraaf.nl telegraf.rs lineage.com lines.com linear.app line.com un.org unicef.org who.int redcross.org oxfam.org
      amnesty.org greenpeace.org wwf.org amazonwatch.org amazonfrontlines.org savethechildren.org care.org msf.org hrw.org change.org avaaz.org
      globalgiving.org justgiving.com gofundme.com kickstarter.com patreon.com paypal.com stripe.com wise.com candidapp.com techsoup.org
      idealist.org volunteermatch.org guidestarindia.org guidestar.org.il charitywatch.org eventbrite.com meetup.com zoom.us slack.com
      signal.org viber.com skype.com teams.microsoft.com trello.com asana.com notion.so airtable.com canva.com figma.com adobe.com hootsuite.com
      buffer.com later.com sproutsocial.com mailchimp.com linktr.ee bit.ly tinyurl.com ow.ly snapfish.com snapdeal.com snap.com
      wordpress.org wordpress.tv wpengine.com wordpress-support.com squarespace.com weebly.com shopify.com etsy.com ebay.com ebay.co.uk
      amazon.cn aliexpress.com booking.com airbnb.com expedia.com trivago.com yelp.com foursquare.com imdb.com spotify.com soundcloud.com
      vimeo.com dailymotion.com twitchalerts.com twitchy.com instacart.com instapaper.com instructables.com linkedup.com linktree.com
      quorum.us quoracreative.com quota.com xbox.com fb.org tco.com time.com tv.com x.org x.ai vk.org xn--e1aybc.xn--p1ai discord.js.org
      youtube.fandom.com reddit.fandom.com www-bbc-co-uk.translate.goog t.co.uk x.com.br line.me.uk pinterest.hu pinterest.com.pe tripadvisor.ru
      europa.eu gov.uk nhs.uk harvard.edu ox.ac.uk coursera.org khanacademy.org duolingo.com archive.org google.org google.cn blogspot.de
      ghost.org medium.org threads.org bluesky.org blueskyfund.org mastodon.example nextdoorsolutions.org bloggerswithoutborders.org localhost`);
    expect(known.length).toBeGreaterThan(200);
    expect(warned(known)).toEqual([]);
  });

  it('on sites that only speak of a platform', () => {
    const addresses = words(`https://example.org/how-to-use-facebook https://news.example/2026/facebook-fine https://example.org/facebook
      https://facebook-tips.example.org/ https://blog.example/instagram-login-problems https://web.archive.org/web/2020/https://www.facebook.com/login
      https://builtwith.com/facebook.com https://www.similarweb.com/website/linkedin.com/ https://redditor-support.org/
      https://example.org/?u=https://www.facebook.com/login`);
    expect(warned(addresses)).toEqual([]);
  });
});

describe('any address', () => {
  it('never throws', () => {
    const inHost = fc.string({ unit: 'grapheme' }).map((text) => `https://${text}.com/`);
    const coded = fc.stringMatching(/^[a-z0-9-]{0,40}$/).map((text) => `https://xn--${text}.com/`);
    const check = (text: string) => void [lookAlike(text), readable(text), readable(`xn--${text}`), skeleton(text)];
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), inHost, coded), check), { numRuns: 2000 });
  }, 30_000);

  it('is read as Node reads it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcxyz-éßждяαβ日本語ա'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(letters, (text) => {
        const host = URL.canParse(`https://${text}.com/`) ? new URL(`https://${text}.com/`).hostname : 'a.com';
        expect(`${readable(host.split('.')[0] as string)}.com`).toBe(domainToUnicode(host));
      }),
    );
  });

  it('counts slips', () => {
    expect(words('abcd abdc abc xbcy wxyz a').map((other) => editDistance('abcd', other, 2))).toEqual([0, 1, 1, 2, 3, 3]);
  });
});
