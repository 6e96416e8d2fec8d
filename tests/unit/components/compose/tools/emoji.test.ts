import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, columns, moved } from '../../../../../components/compose/tools/emoji-rows.ts';
import { systemOf } from '../../../../../components/compose/tools/system.ts';
import { recentEmoji } from '../../../../../core/settings/writing-tools.ts';
import { emojiNames } from '../../../../../data/messages/en/emoji.ts';
import { emoji } from '../../../../../data/reference/emoji.ts';

const entries = Object.values(emoji).flatMap((group) => Object.entries(group));

describe('the emoji', () => {
  it('are about 150, each once, each with a name, and each one that is kept as used', () => {
    expect(entries.length).toBeGreaterThanOrEqual(140);
    expect(new Set(entries.map(([, one]) => one)).size).toBe(entries.length);
    const names = entries.map(([id]) => emojiNames[`emoji.${id}` as keyof typeof emojiNames]);
    expect(new Set(names).size).toBe(entries.length);
    for (const [, one] of entries) expect(recentEmoji([one]).value).toEqual([one]);
  });

  it.each([
    ['thanks', '🙏'],
    ['vaccination', '💉'],
    ['events', '📅'],
    ['doctor', '🧑‍⚕️'],
    ['red heart', '❤️'],
  ])('are found: %s', (query, one) =>
    expect(blocksOf(query, []).flatMap(({ rows }) => rows.flat().map(({ emoji: found }) => found))).toContain(one),
  );

  it('stand in rows, those used last first', () => {
    const [first] = blocksOf('', ['🙏', '🧿']);
    expect(first).toMatchObject({ id: 'recent', rows: [[{ emoji: '🙏', name: 'Folded hands' }, { emoji: '🧿' }]] });
    for (const { rows } of blocksOf('', [])) for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns);
  });
});

it('arrow keys never lead out of the rows, and turn where writing runs from the right', () => {
  const rows = [[1, 2, 3], [4], [5, 6]];
  expect(moved(rows, [0, 2], 'ArrowDown', false)).toEqual([1, 0]);
  expect(moved(rows, [0, 2], 'ArrowRight', false)).toEqual([1, 0]);
  expect(moved(rows, [1, 0], 'ArrowLeft', false)).toEqual([0, 2]);
  expect(moved(rows, [0, 0], 'ArrowLeft', true)).toEqual([0, 1]);
  expect(moved(rows, [0, 0], 'a', false)).toBeUndefined();
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: columns }), { minLength: 1 }),
      fc.array(fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End')),
      fc.boolean(),
      (any, keys, isLeft) => {
        let at: readonly [number, number] = [0, 0];
        for (const key of keys) at = moved(any, at, key, isLeft) ?? at;
        expect(any[at[0]]?.[at[1]]).toBeDefined();
      },
    ),
  );
});

it('knows who has a picker of their own', () => {
  expect(['Win32', 'MacIntel', 'Linux x86_64', 'iPhone', ''].map(systemOf)).toEqual(['windows', 'mac', undefined, undefined, undefined]);
});
