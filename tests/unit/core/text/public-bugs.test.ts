/** Inputs that failed in other tools, reduced from public reports. Each stands for a kind. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../../core/advice/advice.ts';
import { withHandles } from '../../../../core/names/handles.ts';
import { sameAddress } from '../../../../core/text/address.ts';
import { cleanLink } from '../../../../core/text/clean-links.ts';
import { hasLink } from '../../../../core/text/link-in-text.ts';
import { linksIn } from '../../../../core/text/links.ts';
import { piecesOf } from '../../../../core/text/preview.ts';
import { tokensIn } from '../../../../core/text/tokens.ts';
import { versionOf } from '../../../../core/versions/version.ts';
import type { AdviceId } from '../../../../data/reference/advice.ts';
import { grammarOf } from '../../../../data/reference/text-grammars.ts';
import { book, draftWith, placeOf, places } from '../../../fixtures/compose.ts';
import { split } from '../../../fixtures/measure.ts';

const version = (place: string, given: Parameters<typeof draftWith>[0]) => versionOf(draftWith(given), placeOf(place), []).parts.join('\n');
const times = (text: string, piece: string) => text.split(piece).length - 1;
const advice = (id: AdviceId, given: Parameters<typeof draftWith>[0], ids = ['x', 'mastodon']) =>
  advise(draftWith({ places: ids, ...given }), ids.map(placeOf)).find((one) => one.id === id);
const fixed = (id: AdviceId, given: Parameters<typeof draftWith>[0], ids?: string[]) => advice(id, given, ids)?.fix?.(draftWith(given));

/** Made here, because making the first of its kind takes seconds on a busy machine. */
const anyText = fc.string({ unit: 'binary' });

describe('a link stands once', () => {
  const link = 'https://example.org';
  it.each([
    ['x', '詳しくはhttps://example.org をご覧ください', link, link],
    ['x', 'زوروا https://example.org، وشاركوا', link, link],
    ['mastodon', '자세한 내용은 https://example.org에서 보세요', link, link],
    ['x', 'Read http://example.org/a now', 'https://example.org/a', 'example.org/a'],
    ['x', 'Read https://www.example.org/a/ now', 'https://example.org/a', 'example.org/a'],
    ['bluesky', 'Read example.org/a now', 'https://example.org/a', 'example.org/a'],
    ['telegram', 'انظر \u2066https://example.org/a\u2069 الآن', 'https://example.org/a', 'example.org/a'],
    ['x', 'See https://EXAMPLE.org:443/%C3%A4 now', 'https://example.org/ä', '.org'],
  ])('%s: %j', (place, text, wanted, piece) => {
    const written = version(place, { text, link: wanted });
    expect(times(written.replace('EXAMPLE', 'example'), piece)).toBe(1);
  });

  it('is added where the place makes none of what is typed', () => {
    expect(version('mastodon', { text: 'Read example.org/a now', link: 'https://example.org/a' })).toContain('https://example.org/a');
  });
});

describe('addresses', () => {
  it.each([
    ['http://example.org/a', 'https://example.org/a'],
    ['https://www.example.org', 'https://example.org/'],
    ['https://Example.ORG:443/a/', 'example.org/a'],
    ['https://bäumeland.example/ü', 'https://xn--bumeland-0za.example/%C3%BC'],
  ])('%s is %s', (one, other) => expect(sameAddress(one, other)).toBe(true));
  it.each([
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a', 'https://example.org/a?b'],
    ['https://example.org:8080/a', 'https://example.org/a'],
    ['https://example.org/a%2Fb', 'https://example.org/a/b'],
    ['nothing', 'nothing at all'],
  ])('%s is not %s', (one, other) => expect(sameAddress(one, other)).toBe(false));
  it('take any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('https://example.org/a', 'HTTP://a.example:80/?b#c', 'ü.example/%FF', ''), (one, other) => {
        expect(sameAddress(one, one)).toBe(true);
        expect(sameAddress(one, other)).toBe(sameAddress(other, one));
      }),
    );
  });
});

describe('cleaning', () => {
  it.each([
    ['I like https://example.org/?utm_source=nl’s logo', 'I like https://example.org/’s logo'],
    ['انظر https://example.org/?utm_source=nl، ثم', 'انظر https://example.org/، ثم'],
    ['詳しくはhttps://example.org/?utm_source=nlをご覧', '詳しくはhttps://example.org/をご覧'],
    ["I like https://example.org/?utm_source=nl's logo", "I like https://example.org/'s logo"],
    ['\u2066https://example.org/?a=1&utm_source=nl\u2069 x', '\u2066https://example.org/?a=1\u2069 x'],
    ['(https://example.org/?utm_source=nl#top)', '(https://example.org/#top)'],
    ['https://example.org/?a=1;utm_source=nl;b=2', 'https://example.org/?a=1;b=2'],
    ['https://example.org/?a=1&amp;utm_source=nl&amp;b=2', 'https://example.org/?a=1&amp;b=2'],
  ])('%j', (text, clean) => expect(fixed('tracking', { text })?.text).toBe(clean));

  it.each([
    'https://techcrunch.com/2021/09/06/x/?guccounter=1&guce_referrer=aHR0&guce_referrer_sig=AQAA',
    'https://news.yahoo.com/x?guccounter=1&guce_referrer=a',
    'https://www.theguardian.com/x?CMP=share_btn_tw',
    'https://www.bbc.co.uk/news/x?at_medium=RSS&at_campaign=KARANGA',
    'https://www.nytimes.com/x.html?smid=tw-share',
  ])('%s', (url) => expect(cleanLink(url).url).toBe(url.replace(/\?.*/, '')));

  it('changes nothing outside the pair', () => {
    const pair = fc.constantFrom('a=1', 'b=%C3%A4', 'c', 'd=x+y', 'e=1.2', 'f[]=1', 'g=%3D', 'ref=1');
    const tracking = fc.constantFrom('utm_source=nl', 'fbclid=x%20y', 'mc_eid=1', 'UTM_Medium=a');
    const before = fc.constantFrom('', 'See ', '(', '“', 'は', '\u2066', 'a\n', '#');
    const behind = fc.constantFrom('', '’s', '، ثم', ' b', ')', '”', '。', '\u2069', 'をご覧', '.\n', "'s logo", '…');
    const fragment = fc.constantFrom('', '#top', '#/a?b=1', '#a=b');
    fc.assert(
      fc.property(before, fc.array(pair, { minLength: 1 }), fc.nat(), tracking, fc.constantFrom('&', ';'), fragment, behind, (...given) => {
        const [lead, pairs, at, track, mark, hash, tail] = given;
        const all: string[] = [...pairs];
        all.splice(at % (pairs.length + 1), 0, track);
        const whole = (list: string[]) => `${lead}https://example.org/p?${list.join(mark)}${hash}${tail}`;
        if (mark === ';' && pairs.some((one) => !one.includes('='))) return;
        expect(fixed('tracking', { text: whole(all) })?.text).toBe(whole(pairs));
      }),
    );
  });
});

describe('a link that cannot be known is left alone', () => {
  it.each([
    'http://exampleexampleexampleexampleexampleexampleexampleexample.onion/',
    'http://localhost/a',
    'http://printer.local/',
    'http://intranet.internal/',
    'http://site.test/',
    'http://192.168.0.1/',
    'http://8.8.8.8/',
    'http://router.home.arpa/',
    'http://a.corp/',
    'http://example.org:8080/',
    'http://who:secret@example.org/',
  ])('%s', (link) => {
    expect(advice('insecure-link', { text: `${link} is ours` })).toBeUndefined();
    expect(advice('insecure-link', { link })).toBeUndefined();
  });
  it('but others become safe', () =>
    expect(fixed('insecure-link', { text: 'http://example.org/a، x' })?.text).toBe('https://example.org/a، x'));
});

describe('a tag', () => {
  it.each([
    ['x', 'Join us ❤️#EndPolio', 'EndPolio', 1],
    ['bluesky', 'Look 👻#PhotoOfTheDay', 'PhotoOfTheDay', 2],
    ['mastodon', 'hola #one·two·three· adeu', 'one·two·three', 1],
    ['mastodon', 'Look (#Water)', 'Water', 2],
    ['x', 'Look (#Water)', 'Water', 1],
  ] as const)('%s: %j', (place, text, tag, stands) => expect(times(version(place, { text, tags: [tag] }), `#${tag}`)).toBe(stands));

  it('breaks by the grammar of the places', () => {
    expect(advice('tag-breaks', { tags: ['メ〜テレ'] }, ['x'])).toBeUndefined();
    expect(fixed('tag-breaks', { tags: ['メ〜テレ'] }, ['x', 'mastodon'])?.tags).toEqual(['メ_テレ']);
    expect(advice('tag-breaks', { tags: ['COVID-19'] }, ['bluesky'])).toBeUndefined();
  });

  it.each([
    ['Hello❤️World', 'HelloWorld'],
    ['Hello👩🏽‍🚒World', 'HelloWorld'],
    ['Hello🇰🇪', 'Hello'],
    ['Hello1️⃣', 'Hello1'],
    ['Hello\ufe0f', 'Hello'],
  ])('%j leaves nothing unseen behind', (tag, wanted) =>
    expect(fixed('tag-breaks', { tags: [tag] }, ['mastodon'])?.tags).toEqual([wanted]),
  );

  it('with a joiner is one piece in the preview', () => {
    const tokens = (text: string) => piecesOf(text).flatMap(({ kind, text: piece }) => (kind === 'token' ? piece : []));
    expect(tokens('ببین #می\u200cخواهم دنیا')).toEqual(['#می\u200cخواهم']);
    expect(tokens('See https://example.org/a. Then (https://b.example)')).toEqual(['https://example.org/a', 'https://b.example']);
  });
});

describe('a name', () => {
  it.each([
    ['mastodon', 'name-at-server', 'Hello @stadt@bäumeland.example today', 'Hello @stadt@bäumeland.example today'],
    ['x', 'name', 'RT@who: long ago', 'RTwho: long ago'],
    ['x', 'name', 'rt@who and rt:@who', 'rtwho and rt:who'],
  ] as const)('%s: %j', (place, form, text, wanted) => expect(withHandles(text, place, [], form).text).toBe(wanted));
});

it('marks of direction are no part of a link', () =>
  expect(linksIn('انظر \u2066https://example.org/a\u2069 الآن')).toEqual(['https://example.org/a']));

describe('in every place', () => {
  const piece = fc.constantFrom(
    ...['See ', 'は', 'م ', '에서', '(', ')', '، ', '。', '’s ', '\n', '❤️', '👻', ' ', '\u2066', '\u2069', '·', '.', '#', '_'],
    ...[
      'https://example.org/a',
      'http://example.org/a',
      'example.org/a',
      'https://www.example.org/a/',
      '#EndPolio',
      '#endpolio',
      '＃EndPolio',
    ],
  );
  const given = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
  it.each(places.map(({ id }) => id))('no link or tag is added that stands there: %s', (id) => {
    const place = placeOf(id);
    const grammar = grammarOf(place.rules);
    fc.assert(
      fc.property(given, (text) => {
        const draft = { text, link: 'https://example.org/a', tags: ['EndPolio'] };
        const before = tokensIn(text.trim(), grammar);
        const written = versionOf(draftWith(draft), place, []).whole;
        const count = (kind: string, has: (value: string) => boolean, tokens: ReturnType<typeof tokensIn>) =>
          tokens.filter((token) => token.kind === kind && has(token.value)).length;
        const isTag = (value: string) => value.toLowerCase() === 'endpolio';
        const isLink = (value: string) => sameAddress(value, draft.link);
        const after = tokensIn(written, grammar);
        expect(count('hashtag', isTag, after)).toBeLessThanOrEqual(Math.max(1, count('hashtag', isTag, before)));
        expect(count('link', isLink, after)).toBeLessThanOrEqual(Math.max(1, count('link', isLink, before)));
        expect(hasLink(written, draft.link, grammar)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('names nobody whose server would run on into letters of another script', () => {
    for (const text of ['@who.は', '@whoは', 'See @who.は@who']) {
      const { whole } = versionOf(draftWith({ text }), placeOf('fediverse'), book);
      expect(whole).not.toMatch(/respublicae\.eu[.は]/);
    }
    expect(versionOf(draftWith({ text: 'See @who, は' }), placeOf('fediverse'), book).whole).toContain('@who@respublicae.eu,');
  });

  it('a split cuts no handle whose server runs on into letters of another script', () => {
    const text = 'and then and then and then See See See @a@b.exampleはunicef’s See See';
    expect(split('fediverse', text, { limit: 60 }).join('|')).toContain('@a@b.exampleはunicef');
  });

  it('a split makes no mention of what was none behind an emoji', () => {
    const text = 'and then @unicef@un.example@nobody❤️@a@b.example@unicefand then';
    expect(split('fediverse', text, { limit: 60 })).toEqual(['and then', text.slice('and then '.length)]);
  });

  const named = fc
    .array(
      fc.constantFrom('See ', 'は', '(', ')', '، ', '’s ', '\n', '❤️', '.', ' ', '@who', '@unicef', '@nobody', '@a@b.example', 'and then '),
      {
        maxLength: 24,
      },
    )
    .map((pieces) => pieces.join(''));
  it.each(places.map(({ id }) => id))('a split doubles no mention and cuts none: %s', (id) => {
    const place = placeOf(id);
    const mentions = (text: string) =>
      tokensIn(text, grammarOf(place.rules)).flatMap(({ kind, value }) => (kind === 'mention' ? [value] : []));
    fc.assert(
      fc.property(named, (text) => {
        const { whole } = versionOf(draftWith({ text }), place, book);
        const parts = split(id, whole, { limit: place.rules.text.unit === 'sms' ? 1 : 60 });
        expect(parts.flatMap(mentions)).toEqual(mentions(whole));
      }),
      { numRuns: 200 },
    );
  });
});
