import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../core/drafts/draft.ts';
import { compare } from '../../../../core/saved-file/compare.ts';
import { readSavedFile, readSavedText } from '../../../../core/saved-file/read.ts';
import { largestSaved, type Saved, savedText } from '../../../../core/saved-file/saved-file.ts';
import { anySaved, civicForum, nothingSaved } from '../../../fixtures/saved.ts';
import { took } from '../../../fixtures/time.ts';

const day = '2026-11-27';
const one = {
  ...nothingSaved,
  drafts: [
    { ...emptyDraft('a', 1), text: 'First' },
    { ...emptyDraft('b', 2), text: 'Second' },
  ],
  names: [{ key: 'WHO', name: 'World Health Organization', handles: { x: 'WHO' } }],
  own: [civicForum],
};
const raw = () => JSON.parse(savedText(one, day));
const reading = (value: unknown) => readSavedText(JSON.stringify(value));

it('says in the file whose it is, of which version and day', () => {
  expect(raw()).toMatchObject({ format: 'cso-sidekick', version: 2, day });
  expect(Object.keys(raw())).not.toContain('sites');
});

it('holds all that was saved, whatever it was', () => {
  fc.assert(
    fc.property(anySaved, (saved) => {
      expect(readSavedText(savedText(saved, day))).toEqual({ saved, day });
    }),
    { numRuns: 100 },
  );
});

describe('a file that cannot be loaded', () => {
  it.each<[string, unknown, unknown]>([
    ['another’s', { a: 1 }, { code: 'notOurs' }],
    ['a list', [], { code: 'notOurs' }],
    ['a newer one', { ...raw(), version: 99 }, { code: 'newer' }],
    ['one without a version', { ...raw(), version: 'x' }, { code: 'field', at: 'version' }],
    ['one from before there were files', { ...raw(), version: 1 }, { code: 'field', at: 'version' }],
    ['one with a wrong day', { ...raw(), day: '2026-99-99' }, { code: 'field', at: 'day' }],
    ['wrong settings', { ...raw(), settings: [] }, { code: 'field', at: 'settings' }],
    ['a wrong colour', { ...raw(), settings: { theme: 'pink' } }, { code: 'field', at: 'settings.theme' }],
    ['a group that is no text', { ...raw(), group: { name: 1 } }, { code: 'field', at: 'group.name' }],
    ['what is kept for writing as a list', { ...raw(), kit: [] }, { code: 'field', at: 'kit' }],
    ['a ready text without words', { ...raw(), kit: { texts: [{ name: 'a' }] } }, { code: 'field', at: 'kit.texts' }],
    ['drafts that are no list', { ...raw(), drafts: {} }, { code: 'field', at: 'drafts' }],
    ['a draft that is none', { ...raw(), drafts: ['x'] }, { code: 'field', at: 'drafts[0]' }],
    ['a draft without an id', { ...raw(), drafts: [{ text: 'x' }] }, { code: 'field', at: 'drafts[0].id' }],
    ['a draft with a bad id', { ...raw(), drafts: [{ id: '__proto__', text: 'x' }] }, { code: 'field', at: 'drafts[0].id' }],
    [
      'a draft with a wrong time',
      { ...raw(), drafts: [raw().drafts[0], { ...raw().drafts[1], changed: 'x' }] },
      { code: 'field', at: 'drafts[1].changed' },
    ],
    ['a draft twice', { ...raw(), drafts: [raw().drafts[0], raw().drafts[0]] }, { code: 'field', at: 'drafts[1].id' }],
    ['a name that is none', { ...raw(), names: [{ key: 'a b' }] }, { code: 'field', at: 'names[0]' }],
    ['a name with a bad handle', { ...raw(), names: [{ key: 'A', name: 'A', handles: { x: 'a b' } }] }, { code: 'field', at: 'names[0]' }],
    ['a name twice', { ...raw(), names: [raw().names[0], raw().names[0]] }, { code: 'field', at: 'names[1].key' }],
    ['a platform that is none', { ...raw(), own: [1] }, { code: 'field', at: 'own[0]' }],
    ['a platform with a wrong field', { ...raw(), own: [{ ...civicForum, bestFor: 1 }] }, { code: 'field', at: 'own[0].bestFor' }],
    ['more platforms than anybody can have', { ...raw(), own: Array(21).fill(civicForum) }, { code: 'field', at: 'own' }],
    ['a platform twice', { ...raw(), own: [civicForum, civicForum] }, { code: 'field', at: 'own[1].id' }],
  ])('%s', (_, value, fault) => {
    expect(reading(value)).toEqual({ fault });
  });

  it('no JSON, or too deep for any computer', () => {
    expect(readSavedText('{')).toEqual({ fault: { code: 'noJson' } });
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(readSavedText(deep)).toHaveProperty('fault');
    expect(readSavedText(`{"format":"cso-sidekick","version":2,"day":"${day}","names":[{"key":${deep}}]}`)).toHaveProperty('fault');
  });

  it('one that is too large, without reading it', async () => {
    const file = { size: largestSaved + 1, text: () => Promise.reject(new Error('read')) } as unknown as Blob;
    expect(await readSavedFile(file)).toEqual({ fault: { code: 'tooLarge' } });
    const torn = { size: 1, text: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await readSavedFile(torn)).toEqual({ fault: { code: 'unread' } });
    expect(await readSavedFile(new Blob([savedText(one, day)]))).toEqual({ saved: one, day });
  });
});

it('looks at nothing that is not its own: what sites may do, and fields that make objects into something else', () => {
  const text = savedText(one, day).replace(
    '{',
    '{"sites":{"on":{"bank.example":"x"}},"permissions":["https://*/*"],"__proto__":{"settings":{"theme":"dark"}},"constructor":1,',
  );
  expect(readSavedText(text)).toEqual({ saved: one, day });
  expect(({} as Record<string, unknown>).settings).toBeUndefined();
});

/** Every place in a value that something can be put into. */
const places = (value: unknown, at: (string | number)[] = []): (string | number)[][] => [
  at,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => places(item, [...at, Array.isArray(value) ? Number(key) : key]))
    : []),
];

it('of broken and hostile files comes nothing, or only what could have been saved here', () => {
  const hostile = fc.constantFrom<unknown>(
    ...[null, '', 'x', -1, 0.5, 1e300, true, [], {}, [[]], 'x'.repeat(5000), '\u202e\u0000', '<img onerror=1>', 'javascript:1'],
    ...[{ toString: 1 }, { length: 1e9 }, { constructor: { prototype: 1 } }, ['x', { toString: null }]],
    JSON.parse('{"__proto__":{"text":"x"}}'),
    JSON.parse('[{"__proto__":{"id":"x"}}]'),
  );
  const value = fc.oneof(hostile, fc.jsonValue());
  const path = fc.constantFrom(...places(raw()).filter(({ length }) => length));
  fc.assert(
    fc.property(path, value, fc.boolean(), (where, junk, isTaken) => {
      const copy = raw();
      const holder = where.slice(0, -1).reduce<Record<string | number, unknown>>((inside, key) => inside[key] as never, copy);
      const last = where.at(-1) as string | number;
      if (isTaken) delete holder[last];
      else holder[last] = junk;
      const found = readSavedText(JSON.stringify(copy));
      if ('fault' in found) return;
      // What is taken can be saved and read again, and comes out the same: nothing half read is in it.
      expect(readSavedText(savedText(found.saved, found.day))).toEqual(found);
    }),
    { numRuns: 1000 },
  );
});

it('a very large file keeps nobody waiting', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => at);
  const large: Saved = {
    ...nothingSaved,
    drafts: many.map((at) => ({ ...emptyDraft(`d${at}`, at), text: 'x' })),
    names: many.map((at) => ({ key: `n${at}`, name: 'x', handles: {} })),
  };
  const short = { ...large, drafts: large.drafts.map(({ id, text }) => ({ id, text })) } as unknown as Saved;
  const text = savedText(short, day);
  expect(took(() => readSavedText(text), 4000)).toBeLessThan(4000);
  expect(took(() => compare(large, large, []), 4000)).toBeLessThan(4000);
});

it('of a file that breaks off comes nothing', () => {
  const text = savedText(one, day);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 1 }), (end) => {
      expect(readSavedText(text.slice(0, end))).toEqual({ fault: { code: 'noJson' } });
    }),
    { numRuns: 200 },
  );
});
