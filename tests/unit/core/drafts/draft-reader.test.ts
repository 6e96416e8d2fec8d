import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { readDraft } from '../../../../core/drafts/draft-reader.ts';
import { draftWith, picture } from '../../../fixtures/compose.ts';

const good: Draft = {
  id: 'd',
  name: 'Spring',
  changed: 1_790_000_000_000,
  text: 'Héllo @who\n漢字',
  action: 'Give',
  link: 'https://example.org/?a=1#b',
  title: 'T',
  tags: ['endpolio', '難民'],
  pictures: [picture, { ...picture, id: 'q', type: 'image/jpeg', width: 1600, height: 1200, bytes: 300_000 }],
  warning: 'w',
  language: 'zh-Hant',
  places: ['x', 'stack-exchange'],
  split: ['x'],
  numbered: false,
  linkFirst: true,
  profileLink: ['instagram'],
  campaignTags: true,
  handWritten: { x: { title: '', parts: ['a', ''] } },
  refused: ['shorten.x', 'alt-missing'],
  carried: { x: { opened: 1, posted: 2, post: 'https://x.com/a/status/1' }, facebook: {} },
};
const fields = Object.keys(good).filter((field) => field !== 'id') as (keyof Draft)[];

/** What no field may hold. */
const rubbish: [name: string, value: unknown][] = [
  ...[null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -0.5, 1e300, 8.64e15 + 2, 10n, Symbol('s')],
  ...[
    () => 1,
    class A {},
    new Date(0),
    /a/,
    new Map(),
    new Set(['a']),
    new WeakMap(),
    new Error('e'),
    new Uint8Array(2),
    new ArrayBuffer(2),
  ],
  ...[Promise.resolve(), new String('a'), new Number(1), new Boolean(true), Object(Symbol('o')), new URL('https://example.org')],
  ...[
    [null],
    [undefined],
    [1],
    [true],
    [{}],
    [[]],
    [['a']],
    [Number.NaN],
    [{ id: 'p' }],
    [{ id: 'p', name: 1, alt: 'a' }],
    [undefined, 'a'],
  ],
  ...[[{ id: 'no id', name: 'n', alt: 'a' }], ['x', 'y', null], [0], [['x'], 'y'], [Symbol.iterator]],
  ...[{ x: null }, { x: 1 }, { x: [] }, { x: 'a' }, { x: { title: 1, parts: [1], opened: 'a' } }, { x: { parts: [], post: 1 } }],
  ...[{ 'no id': { title: '', parts: ['a'], opened: 1 } }, { '': { title: '', parts: ['a'] } }, { length: 1, 0: 'a' }],
].map((value) => [
  `${Object.prototype.toString.call(value)} ${typeof value === 'object' ? JSON.stringify(value)?.slice(0, 60) : String(value).slice(0, 30)}`,
  value,
]);

describe('a draft as it was kept', () => {
  it('comes back unchanged, also from a file', () => {
    for (const draft of [good, draftWith()]) {
      expect(readDraft('d', structuredClone(draft))).toEqual({ draft, intact: true });
      expect(readDraft('d', JSON.parse(JSON.stringify(draft)))).toEqual({ draft, intact: true });
    }
  });

  it('has the id under which it was kept, and what it lacks starts anew', () => {
    expect(readDraft('other', good)?.draft.id).toBe('other');
    expect(readDraft('d', {})).toEqual({ draft: { ...draftWith(), changed: 0 }, intact: true });
    expect(readDraft('d', { text: 'a', later: 1 })).toEqual({ draft: { ...draftWith({ text: 'a' }), changed: 0 }, intact: true });
  });

  it('is none where there is nothing to read', () => {
    for (const raw of [undefined, null, 1, 'draft', true, [], [good], () => good, new Date(0), new Map([['text', 'a']])]) {
      expect(readDraft('d', raw)).toBeUndefined();
    }
  });

  it('has 50 kinds of rubbish to be tried with', () => expect(rubbish.length).toBeGreaterThanOrEqual(50));

  it.each(rubbish)('is mended where one field is %s', (_, value) => {
    for (const field of fields) {
      const read = readDraft('d', { ...good, [field]: value });
      expect(read?.intact, field).toBe(false);
      for (const other of fields.filter((one) => one !== field)) expect(read?.draft[other]).toEqual(good[other]);
      expect(readDraft('d', read?.draft)).toEqual({ draft: read?.draft, intact: true });
    }
  });

  it('has texts of any length: nothing that was written is given up for being long', () => {
    const long = 'Word '.repeat(100_000);
    const draft = { ...good, text: long, action: long, handWritten: { x: { title: '', parts: [long] } } };
    expect(readDraft('d', draft)).toEqual({ draft, intact: true });
  });

  it('has refusals for places with the longest ids', () => {
    const refused = [`shorten.${'a'.repeat(80)}`, 'alt-missing'];
    expect(readDraft('d', { ...good, refused })).toEqual({ draft: { ...good, refused }, intact: true });
  });

  it('keeps the good items of a list or record', () => {
    const broken = {
      ...good,
      tags: ['a', 1, 'b'],
      pictures: [picture, { ...picture, alt: null }],
      places: ['x', 'no place'],
      handWritten: { x: { title: '', parts: ['a'] }, bluesky: { title: '', parts: [] }, reddit: 'a' },
      carried: { x: { opened: 1 }, bluesky: { opened: 'yesterday' } },
    };
    expect(readDraft('d', broken)).toMatchObject({
      intact: false,
      draft: { tags: ['a', 'b'], pictures: [picture], places: ['x'], handWritten: { x: { parts: ['a'] } }, carried: { x: { opened: 1 } } },
    });
    expect(Object.keys(readDraft('d', broken)?.draft.handWritten ?? {})).toEqual(['x']);
  });

  it('keeps a picture of which only the size, the kind or the length cannot be read', () => {
    const file = { type: 'image/png' as const, width: 10, height: 20, bytes: 30 };
    const all = { ...picture, ...file };
    const bad = fc.oneof(fc.constantFrom(0, -1, 1.5, 70_000.5, Number.NaN, 1e300, null, 'image/gif', '10'), fc.string(), fc.object());
    fc.assert(
      fc.property(fc.constantFrom('type' as const, 'width' as const, 'height' as const, 'bytes' as const), bad, (field, value) => {
        fc.pre(!(field === 'type' && (value === 'image/png' || value === 'image/jpeg')));
        const read = readDraft('d', { pictures: [{ ...all, [field]: value }, picture] });
        const { [field]: _, ...rest } = all;
        expect(read).toEqual({ draft: { ...draftWith({ pictures: [rest, picture] }), changed: 0 }, intact: false });
      }),
    );
    expect(readDraft('d', { pictures: [all, picture] })?.intact).toBe(true);
  });

  it('is read, or is none, whatever it is', () => {
    const draft = fc.record(Object.fromEntries(fields.map((field) => [field, fc.anything()])), { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withMap: true, withDate: true, withNullPrototype: true }), draft), (raw) => {
        const read = readDraft('d', raw);
        if (read) expect(readDraft('d', JSON.parse(JSON.stringify(read.draft)))).toEqual({ draft: read.draft, intact: true });
      }),
    );
  });
});
