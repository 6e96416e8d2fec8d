import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Token, tokensIn } from '../../../../core/text/tokens.ts';
import { type GrammarId, grammarIds, grammars } from '../../../../data/reference/text-grammars.ts';
import { texts } from '../../../fixtures/counting/texts.ts';

const of = (kind: Token['kind'], text: string, grammar: GrammarId = 'general') =>
  tokensIn(text, grammars[grammar]).flatMap((token) => (token.kind === kind ? token.value : []));
const any = fc.oneof(
  texts,
  fc
    .array(
      fc.constantFrom(
        ...['https://', 'http://', 'a.example', 'example.org', '/', '?a=1', '#', '＃', '@', '＠', 'EndPolio', 'who', '.', ',', ')', '('],
        ...['’s', '، ', ' ', '\n', '\u2069', '\u200d', '\ufe0f', '❤', '的', 'ä', 'م', '에서', '_', '-', ':', '1'],
      ),
      { maxLength: 20 },
    )
    .map((pieces) => pieces.join('')),
);

describe('a link', () => {
  const link = 'https://example.org/a';
  it.each([
    ...['، وشاركوا', '؟', '؛', '。', '，', '！', '、', '」', '）', '»', '”', '’s', "'s", '’', '…', '.', ',', ')', ').', '!', '?', '"', ';'],
    ...['에서 보세요', 'をご覧', '的网站', 'ครับ', '\u2069', '\u2066', '\u200e', '\u200f', '\u202c', '\u200b', '\u2060', '\ufeff', '\u00a0'],
    ...['।', '፡', '։', '❤️', '👍', '〜', '\u3000', '<br>', '">'],
  ])('ends before %j', (behind) => {
    for (const whole of [link, 'https://example.org', `${link}?b=1`, `${link}/`]) expect(of('link', `${whole}${behind}`)).toEqual([whole]);
  });

  it.each(['', '(', '“', '的', 'は', '에', 'م', '：', '>', '\u2066', '\u200f', '«', '「', '\n', '👉', '|', '="'])(
    'starts behind %j',
    (before) => expect(of('link', `${before}${link} b`)).toEqual([link]),
  );

  it.each([
    'https://en.wikipedia.org/wiki/Water_(data)',
    'https://a.example/((b))',
    'https://a.example/a[1](2)',
    'https://example.org:8080/a',
    'http://bäumeland.example/ü?ö=1',
    'http://foobar.みんな/',
    'http://例え.jp/a',
    'https://ar.wikipedia.org/wiki/ماء',
    'https://ru.wikipedia.org/wiki/Вода_(вещество)',
    'https://example.org/?a=b&c=d#e=f',
    'https://example.org/a–b',
    'https://example.org/%D9%85',
    'http://192.168.0.1:3000/a',
    'http://localhost:3000/a',
    'http://abc.onion/x',
    'https://printer.local/',
    'HTTPS://EXAMPLE.ORG/A',
    'https://medium.com/@who/a',
    'https://example.org/_a_',
  ])('is whole: %s', (whole) => expect(of('link', `See ${whole}, then (${whole}).`)).toEqual([whole, whole]));

  it.each([
    ['See example.org.', ['https://example.org']],
    ['www.example.org/a?b=1 and', ['https://www.example.org/a?b=1']],
    ['详见example.org的网站', ['https://example.org']],
    ['That is the end.Then we go.So it is', []],
    ['e.g. i.e. U.S. 3.5 v1.2.3 a.m. file.jpg website.com.jpg', []],
    ['info@example.org', []],
    ['info@example.org/a', []],
    ['https:// http://', []],
  ])('without "https://" in %j: %j', (text, links) => expect(of('link', text)).toEqual(links));
});

describe('an e-mail address', () => {
  it.each(['info@who.int', 'a.b+c@who.example', 'rené@who.example', 'who@bäumeland.example'])('is one piece: %s', (address) =>
    expect(tokensIn(`Write to ${address}. Now`).map(({ kind, value }) => [kind, value])).toEqual([['email', address]]),
  );
});

describe('a mention', () => {
  it.each([
    ['Hello @stadt@bäumeland.example today', ['stadt@bäumeland.example']],
    ['感谢@u@s.example的', ['u@s.example']],
    ['@name.bsky.social.', ['name.bsky.social']],
    ['RT@who: and rt@foo', ['who', 'foo']],
    ['art@who', []],
    ['@who @@foo ＠bar', ['who', 'foo', 'bar']],
  ])('in %j: %j', (text, names) => expect(of('mention', text)).toEqual(names));
});

describe('any text', () => {
  it.each(grammarIds)('has pieces in order that stand where they say: %s', (id) => {
    fc.assert(
      fc.property(any, (text) => {
        let end = 0;
        for (const token of tokensIn(text, grammars[id])) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          const written = text.slice(token.start, token.end);
          expect([written, written.replace(/^[#＃]|^[@＠]+/u, ''), `https://${written}`]).toContain(token.value);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
