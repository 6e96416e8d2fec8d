/**
 * No text from outside may keep a page busy: 20,000 characters of whatever kind take less than a blink, and a text four times as
 * long about four times as long.
 */

import { describe, expect, it } from 'vitest';
import { rumourDraft } from '../../../core/advice/rumour.ts';
import { findPlatforms } from '../../../core/catalogue/finder.ts';
import { librarySearch } from '../../../core/catalogue/library-search.ts';
import { looksLikePlatform } from '../../../core/custom/shape.ts';
import { readDraftFile } from '../../../core/drafts/draft-file.ts';
import { draftFrom } from '../../../core/drafts/draft-from.ts';
import { readDraft } from '../../../core/drafts/draft-reader.ts';
import { readBook } from '../../../core/names/name-book.ts';
import { readServer } from '../../../core/names/server-name.ts';
import { exported } from '../../../core/sharing/export.ts';
import { handOff, mailOf } from '../../../core/sharing/hand-off.ts';
import { leftOut } from '../../../core/sharing/left-out.ts';
import { fillShare } from '../../../core/sharing/share-url.ts';
import { breaksOf } from '../../../core/text/breaks.ts';
import { guessLanguage } from '../../../core/text/guess-language.ts';
import { folded } from '../../../core/text/preview.ts';
import { sentenceEnds } from '../../../core/text/sentence-ends.ts';
import { unspacedWordEnds } from '../../../core/text/word-ends.ts';
import { withoutClaim } from '../../../core/versions/claim.ts';
import { saysInProfile } from '../../../core/versions/profile-link.ts';
import { outputPlaces } from '../../../core/versions/targets.ts';
import { versionOf } from '../../../core/versions/version.ts';
import { platforms } from '../../../data/catalogue/catalogue.ts';
import { finderEntries } from '../../fixtures/catalogue.ts';
import { draftWith, placeOf } from '../../fixtures/compose.ts';
import { libraryEntries, searchWords } from '../../fixtures/library.ts';
import { measure, shorten, split } from '../../fixtures/measure.ts';
import { took } from '../../fixtures/time.ts';

const hostile: Record<string, string> = {
  'figures and stops': '1.',
  stops: '.',
  blanks: ' ',
  'blanks that hold': '\u00a0',
  lines: '\n',
  'lines of blanks': ' \n',
  'open brackets': '(',
  'closed brackets': ')',
  brackets: '[()]',
  quotes: '"',
  'quotes and stops': '."',
  'marks and brackets': '…)',
  'combining marks': '\u0301',
  'regional signs': '\u{1F1EA}',
  'joined emoji': '\u{1F468}\u200D',
  joiners: '\u200d',
  'half signs': '\ud83d',
  'at signs': '@',
  'a handle': '@a',
  'an address without end': 'a@a.',
  'names with dots': 'a.a',
  hashes: '#',
  tags: '#a',
  'starts of links': 'http://',
  'a link': 'https://a.bc/',
  dashes: '-',
  'links and profiles': 'link bio ',
  underlines: '_',
  slashes: '/',
  'per cent': '%',
  Thai: 'ก',
  Chinese: '我们',
  kana: 'ー',
  'marks of Chinese': '。」',
  'list marks': '\n1.',
  'one letter': 'a',
  words: 'word ',
  sentences: 'Dr. A. b. ',
  questions: '? a',
};
const most = 20_000;
const run = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const texts = Object.entries(hostile).map(([name, unit]): [string, string] => [name, `Start ${run(unit, most - 11)} end.`]);

const [plain, email, sms] = outputPlaces(false);
const x = placeOf('x');
const written = (text: string) =>
  draftWith({ text, action: text.slice(0, 100), link: 'https://example.org/a', tags: ['a'], places: ['x'] });
const byHand = (text: string) => draftWith({ text, title: text, warning: text, handWritten: { x: { title: text, parts: [text] } } });
const search = librarySearch(libraryEntries, searchWords);
const [platform] = platforms;

/** What reads a text once. */
const once: Record<string, (text: string) => unknown> = {
  breaksOf: (text) => breaksOf(text),
  saysInProfile,
  withoutClaim: (text) => withoutClaim(`False message going round: ${text}`),
  rumourDraft: (text) => rumourDraft({ fact: text, warning: text, why: text, source: text }, ''),
  readDraftFile: (text) => readDraftFile(`{"draft":{"text":${JSON.stringify(text)}}}`),
  sentenceEnds: (text) => sentenceEnds(text, ''),
  unspacedWordEnds,
  guessLanguage,
  folded: (text) => folded(text, 125),
  readServer,
  search,
  findPlatforms: (text) => findPlatforms(finderEntries, text, undefined, (purpose) => [purpose]),
  draftFrom: (text) => draftFrom({ selectionText: text, title: text, srcUrl: text, pageUrl: `https://example.org/${text}` }, 'a', 1),
  readDraft: (text) => readDraft('a', { text, title: text, tags: [text], pictures: [{ id: 'a', name: text, alt: text }] }),
  readBook: (text) => readBook([{ key: text, name: text, handles: { x: text } }]),
  looksLikePlatform: (text) => looksLikePlatform({ ...platform, bestFor: text, hosts: { pages: [text], short: [], never: [] } }),
  fillShare: (text) => fillShare(x.share, { text, url: text, title: text, hashtags: [text] }),
  handOff: (text) => handOff(versionOf(byHand(text), x, []), byHand(text), { share: x.share, home: x.home, server: undefined }),
  mailOf: (text) => email && mailOf(versionOf(byHand(text), email, [])),
  leftOut: (text) => leftOut(byHand(text), versionOf(byHand(text), x, []), x.rules, undefined),
  exported: (text) => exported('csv', byHand(text), [{ name: 'X', version: versionOf(byHand(text), x, []) }]),
  ...Object.fromEntries(
    ['x', 'bluesky', 'mastodon', 'threads', 'telegram', 'fediverse', 'tumblr', 'sms', 'email'].map((id) => [
      `measure ${id}`,
      (text: string) => measure(id, text),
    ]),
  ),
};
/** What asks again and again how much of it fits. */
const fitting: Record<string, (text: string) => unknown> = Object.fromEntries(
  ['x', 'bluesky', 'mastodon', 'threads', 'instagram', 'tumblr'].flatMap((id) => [
    [`shorten ${id}`, (text: string) => shorten(id, text, { keep: 'https://example.org/a' })],
    [`version ${id}`, (text: string) => versionOf(written(text), placeOf(id), [])],
  ]),
);
for (const place of [plain, email, sms]) if (place) fitting[`version ${place.id}`] = (text) => versionOf(written(text), place, []);
/** What makes some hundred posts of it, each of which is counted several times. */
const splitting: Record<string, (text: string) => unknown> = Object.fromEntries(
  ['x', 'bluesky', 'mastodon', 'threads'].map((id) => [`split ${id}`, (text: string) => split(id, text, { numbered: true })]),
);

describe.each(texts)('20,000 characters of %s', (_, text) => {
  it('are read in less than 50 ms', () => {
    for (const [name, read] of Object.entries({ ...once, ...fitting }))
      expect(
        // Another text each time: some readings are remembered.
        took((run) => read(text + run), 50),
        name,
      ).toBeLessThan(50);
  });

  it('are shared out in less than 150 ms', () => {
    for (const [name, read] of Object.entries(splitting))
      expect(
        took(() => read(text), 150),
        name,
      ).toBeLessThan(150);
  });
});

describe.each(Object.entries(hostile))('200,000 characters of %s', (_, unit) => {
  it('take about ten times as long', () => {
    const text = run(unit, 200_000);
    for (const name of [
      'breaksOf',
      'sentenceEnds',
      'unspacedWordEnds',
      'measure x',
      'measure mastodon',
      'measure bluesky',
      'measure sms',
    ]) {
      expect(
        took(() => once[name]?.(text), 500),
        name,
      ).toBeLessThan(500);
    }
  });
});
