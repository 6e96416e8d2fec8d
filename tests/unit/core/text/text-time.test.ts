/** No text from outside may keep a page busy. These are timed on purpose. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../../core/advice/advice.ts';
import { cleanHandle } from '../../../../core/names/handle-shape.ts';
import { withHandles } from '../../../../core/names/handles.ts';
import { sameAddress } from '../../../../core/text/address.ts';
import { cleanLink, isWebAddress, withCampaignTags } from '../../../../core/text/clean-links.ts';
import { readTags } from '../../../../core/text/hashtags.ts';
import { hasLink, relinked, withoutLink } from '../../../../core/text/link-in-text.ts';
import { linksIn, mapLinks, withoutLinks } from '../../../../core/text/links.ts';
import { folded, piecesOf } from '../../../../core/text/preview.ts';
import { tokensIn } from '../../../../core/text/tokens.ts';
import { grammarIds, grammars } from '../../../../data/reference/text-grammars.ts';
import { draftWith, placeOf } from '../../../fixtures/compose.ts';
import { locateAddress } from '../../../fixtures/locate.ts';
import { took } from '../../../fixtures/time.ts';

const pieces = [
  ...[
    '.',
    ' ',
    '(',
    ')',
    '[',
    '()',
    '(.',
    '\u0301',
    '@',
    '＠',
    '@@ ',
    '#',
    '＃',
    '# ',
    '://',
    'https://',
    'http:',
    'https://a.example',
    '/',
    '-',
    '_',
  ],
  ...[
    'a',
    'A ',
    'a.',
    'a-',
    'a@',
    'a.b@',
    '@a.',
    '@a@',
    '#a',
    '#a#',
    '·',
    '#·',
    '\u200d',
    '\u200c',
    '\ufe0f',
    '❤️',
    '👩‍👩‍👧',
    '的',
    '@的',
    '에',
    'م',
    '1',
  ],
  ...[
    '1 ',
    '1.',
    '+1 ',
    '?a=1',
    '&a',
    ';',
    '=',
    '%',
    '%41',
    "'",
    "'s",
    '’',
    '\n',
    ' \n',
    '\t',
    '\u2066',
    'www.',
    'bit.ly/a ',
    'a.example ',
    '\ud83d',
    '///a',
  ],
];
const link = 'https://example.org/a';
const x = placeOf('x');
const functions: Record<string, (text: string) => unknown> = {
  ...Object.fromEntries(grammarIds.map((id) => [`tokens as ${id}`, (text: string) => tokensIn(text, grammars[id])])),
  linksIn: (text) => linksIn(text),
  mapLinks: (text) => mapLinks(text, (one) => one),
  withoutLinks: (text) => withoutLinks(text, ' '),
  hasLink: (text) => hasLink(text, link),
  'hasLink, odd': (text) => hasLink(text, text.slice(0, 9) || link),
  relinked: (text) => relinked(text, link, 'b'),
  withoutLink: (text) => withoutLink(text, link),
  cleanLink: (text) => cleanLink(`https://a.example/?${text}`),
  'cleanLink, host': (text) => cleanLink(`https://${text}`),
  isWebAddress: (text) => isWebAddress(`https://${text} `),
  withCampaignTags: (text) => withCampaignTags(`https://a.example/?${text}`, { source: 'x', medium: 'y', campaign: text }),
  sameAddress: (text) => sameAddress(`https://a.example/${text}`, link),
  piecesOf: (text) => piecesOf(text),
  folded: (text) => folded(text, 500),
  withHandles: (text) => withHandles(text, 'x', [{ key: 'a', name: 'A', handles: { x: 'a' } }], 'name'),
  'withHandles, mastodon': (text) => withHandles(text, 'mastodon', [], 'name-at-server'),
  readTags: (text) => readTags(text),
  cleanHandle: (text) => cleanHandle('mastodon', text, 'name-at-server', locateAddress),
};
const advising = (text: string) => advise(draftWith({ text, tags: [text], link: `https://a.example/${text}` }), [x], { x: text });

/** The time of one function for one text: another text each time, because some results are remembered. */
const timeOf = (run: (text: string) => unknown, text: string, limit: number) => took((turn) => run(text + turn), limit);
const long = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Four times the text takes about four times as long; what takes no time at all proves nothing. */
function expectLinear(run: (text: string) => unknown, piece: string, most: number) {
  const once = timeOf(run, long(piece, 20_000), most);
  expect(once, piece).toBeLessThan(most);
  if (once > 10) expect(timeOf(run, long(piece, 80_000), once * 12) / once, piece).toBeLessThan(12);
}

describe('a long text takes no longer than its length', () => {
  it.each(Object.entries(functions))(
    '%s',
    (_, run) => {
      for (const piece of pieces) expectLinear(run, piece, 50);
    },
    60_000,
  );

  it('advice, all rules together', () => {
    for (const piece of pieces) expectLinear(advising, piece, 400);
  }, 120_000);

  it('tokens of 200,000 signs', () => {
    for (const piece of pieces)
      expect(
        timeOf((text) => tokensIn(text), long(piece, 200_000), 1000),
        piece,
      ).toBeLessThan(1000);
  }, 120_000);

  it('whatever is repeated', () => {
    const part = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        part.filter((all) => all !== ''),
        part,
        (one, last) => {
          const text = long(one, 20_000) + last;
          for (const run of [tokensIn, piecesOf, (all: string) => cleanLink(`https://a.example/${all}`)])
            expect(timeOf(run, text, 50)).toBeLessThan(50);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
