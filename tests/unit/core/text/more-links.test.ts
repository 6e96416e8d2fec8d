/** Where links start and end beside what people write around them. */
import { describe, expect, it } from 'vitest';
import { tokensIn } from '../../../../core/text/tokens.ts';
import { type GrammarId, grammars } from '../../../../data/reference/text-grammars.ts';

const links = (text: string, grammar: GrammarId = 'general') =>
  tokensIn(text, grammars[grammar]).flatMap(({ kind, start, end }) => (kind === 'link' ? text.slice(start, end) : []));
const link = 'https://example.org/a';

describe('a link', () => {
  it.each([
    ...['.', ',', '...', '…', '!!', '؟', '،', '؛', '۔', '।', '॥', '។', '。', '、', '，', '！', '”', '»', '›', '」', '』', '）', '〉'],
    ...["'", '’s', '«', '·', '־', '‐', '‑', '—', '|', '**', '~', '❤️', '👇🏽', '🇰🇪', '1️⃣'.slice(1), '™', '‼', '¿', '״', '་', '።', '՞'],
    ...['\u200b', '\u200e', '\u061c', '\ufeff', '\u00a0', '\u3000', '\u2028', '</a>', '">', '\\', '],', ').'],
  ])('ends before %j', (mark) => expect(links(`See ${link}${mark} b`)).toEqual([link]));

  it.each(['をご覧', 'をチェック', '에서', '입니다', 'です', '吧', 'ที่นี่', 'នៅ', 'ကို', 'へ', 'را', 'سے', 'এ'])(
    'ends before the letters %s',
    (word) => {
      expect(links(`A ${link}${word} b`)).toEqual([link]);
      expect(links(`A https://example.org${word} b`)).toEqual(['https://example.org']);
    },
  );

  it.each([
    ':',
    '(',
    '«',
    '„',
    '「',
    '《',
    '*',
    '_',
    '>',
    '—',
    '、',
    '。',
    '：',
    'は',
    '에서',
    'م',
    'ก',
    '👉🏽',
    '1️⃣',
    '❤️',
    '\u2066',
    '→',
    '•',
  ])('starts behind %j, with and without "https://"', (mark) => {
    expect(links(`a ${mark}${link} b`)).toEqual([link]);
    if (mark !== '_') expect(links(`a ${mark}example.org/b c`)).toEqual(['example.org/b']);
  });

  it.each([
    'https://user:pw@example.org/a',
    'HTTPS://EXAMPLE.ORG:8080/A',
    'http://192.168.1.1',
    'https://пример.рф/путь',
    'https://उदाहरण.भारत/हिन्दी',
    'https://en.wikipedia.org/wiki/Bank_(geography)#a',
    'https://ru.wikipedia.org/wiki/Кошка_(животное)',
    'https://ca.wikipedia.org/wiki/col·lecció',
    'https://he.wikipedia.org/wiki/בן־גוריון',
    'https://mastodon.social/@who@example.org',
    'https://matrix.to/#/@who:example.org',
    'https://example.org/?a[]=1&b=c?d',
    'https://web.archive.org/web/2020/https://example.org/b',
    'https://example.org/a,b;c=1',
  ])('is %s, whole', (url) => expect(links(`See (${url}).`)).toEqual([url]));

  it.each([',', ';', '|', '、', ' '])('is one of two around %j', (mark) =>
    expect(links(`${link}${mark}https://example.org/b`)).toEqual([link, 'https://example.org/b']),
  );

  it.each(['https:// a', 'http://.', 'ftp://example.org/a', 'e.g. this', 'end.So what', 'z.B. hier', 'v1.2.3', 'a@example.org', '10.50'])(
    'is none: %s',
    (text) => expect(links(text)).toEqual([]),
  );
});

it('ends before a bracket that is not closed in it', () => expect(links(`${link}(see below)`)).toEqual([link]));

describe('on X', () => {
  it.each([
    ['See:example.org now', ['example.org']],
    ['a ❤️www.example.co.uk b', ['www.example.co.uk']],
    ['a http://example.com#b c', ['http://example.com']],
    ['a https://example.org/a$ b', ['https://example.org/a']],
    ['a bit.ly/x· b', ['bit.ly/x']],
    ['a bit.ly/x1️⃣ b', ['bit.ly/x1']],
    ['a#bhttps://bücher.example/ü', []],
  ])('%j', (text, found) => expect(links(text, 'x')).toEqual(found));
});
