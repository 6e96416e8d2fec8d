import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../../core/names/name-book.ts';

describe('the name book', () => {
  it('is repaired entry by entry', () => {
    const raw = [
      {
        key: '@who',
        name: 'World\nHealth \u202eOrganization',
        handles: { x: '@WHO', bluesky: 7, 'Not An Id': 'a', reddit: 'a b', line: '' },
      },
      { key: 'Who', name: 'another', handles: {} },
      { key: 'two words', name: 'x', handles: {} },
      { key: 'यूनिसेफ' },
      'rubbish',
      null,
    ];
    expect(readBook(raw)).toEqual({
      book: [
        { key: 'who', name: 'World Health Organization', handles: { x: 'WHO' } },
        { key: 'यूनिसेफ', name: 'यूनिसेफ', handles: {} },
      ],
      dropped: 4,
    });
  });

  it.each([undefined, null, 'x', { key: 'who' }, 7])('is empty for %j', (raw) => expect(readBook(raw)).toEqual({ book: [], dropped: 0 }));

  it('reads anything without throwing, and its own answer unchanged', () => {
    const entry = fc.record({
      key: fc.string({ unit: 'binary' }),
      name: fc.anything(),
      handles: fc.dictionary(fc.string(), fc.anything()),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, fc.anything())), (raw) => {
        const { book } = readBook(raw);
        expect(readBook(book)).toEqual({ book, dropped: 0 });
      }),
      { numRuns: 1000 },
    );
  });
});
