/** What holds for the people that a whole version names, counted another way than it names them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refusalOf } from '../../../../core/versions/body.ts';
import { versionOf } from '../../../../core/versions/version.ts';
import { book, draftWith, picture, placeOf } from '../../../fixtures/compose.ts';

const places = ['x', 'bluesky', 'mastodon', 'instagram', 'telegram', 'youtube'];
const keys = book.map(({ key }) => key);
const words = fc.constantFrom(
  'Thank you',
  'drops for all.',
  'e.g. today',
  '#polio',
  'https://example.org/@who',
  'ann@who.int',
  '世界',
  'ก็',
  '1. ',
  '\n',
  '\n\n',
  '👨‍👩‍👧',
);
const named = fc.constantFrom(...keys).map((key) => `@${key}`);
const text = (most: number) =>
  fc
    .array(fc.oneof({ weight: 2, arbitrary: words }, { weight: 1, arbitrary: named }), { maxLength: most })
    .map((pieces) => pieces.join(' ').trim());

const drafts = fc.record({
  place: fc.constantFrom(...places),
  text: text(160),
  action: text(4),
  title: text(6),
  tags: fc.subarray(['polio', 'who', 'Rotary']),
  link: fc.constantFrom('', 'https://example.org', 'https://mastodon.example/@who'),
  splits: fc.boolean(),
  numbered: fc.boolean(),
  hasPicture: fc.boolean(),
  refused: fc.subarray(['shorten', 'tags', 'title'] as const),
});

/** How often each word with "@" in front stands in a text, links and e-mail addresses aside. */
function mentions(written: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name] of written.replace(/https?:\S+/g, ' ').matchAll(/(?<![\w@.])@([\w.@-]*\w)/g)) {
    counts.set(name as string, (counts.get(name as string) ?? 0) + 1);
  }
  return counts;
}

it('names nobody more often than the draft does, nobody else, and cuts no name', () => {
  let seen = 0;
  fc.assert(
    fc.property(drafts, ({ place, splits, hasPicture, refused, ...given }) => {
      const draft = draftWith({
        ...given,
        pictures: hasPicture ? [picture] : [],
        split: splits ? [place] : [],
        refused: refused.map((change) => refusalOf(change, place)),
      });
      const version = versionOf(draft, placeOf(place), book);
      const asked = mentions(`${draft.text}\n${draft.action}`);
      for (const [shown, limit] of [
        [version.parts.join('\n'), asked],
        [version.title, mentions(draft.title || (draft.text.split('\n')[0] ?? ''))],
      ] as const) {
        for (const [name, count] of mentions(shown)) {
          const entry = book.find(({ handles }) => handles[place] === name);
          expect(entry, `@${name} is whole and in the book`).toBeDefined();
          expect(count).toBeLessThanOrEqual(limit.get(entry?.key as string) ?? 0);
          seen += count;
        }
      }
      if (refused.includes('shorten')) {
        const shown = mentions(version.parts.join('\n'));
        for (const { key, handles } of book) if (shown.size) expect(shown.get(handles[place] as string) ?? 0).toBe(asked.get(key) ?? 0);
      }
    }),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(100);
});
