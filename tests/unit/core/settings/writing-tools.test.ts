import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  most,
  ownText,
  ownTexts,
  readKit,
  recentEmoji,
  roomFor,
  tagSet,
  tagSets,
  withEmoji,
  withNamed,
  withoutNamed,
  withTags,
} from '../../../../core/settings/writing-tools.ts';

describe('what a person keeps for writing', () => {
  it('is read one by one: what is good stays, the rest is told', () => {
    const good = { name: 'Thanks', text: 'Thank you, [names].' };
    expect(ownTexts([good, { name: '', text: 'x' }, 7, { name: 'thanks', text: 'twice' }])).toEqual({ value: [good], intact: false });
    expect(ownTexts([good])).toEqual({ value: [good], intact: true });
    expect(ownTexts(undefined)).toEqual({ value: [], intact: true });
    expect(tagSets([{ name: 'Clinic day', tags: ['#a', 'b', 'B', 7] }])).toEqual({
      value: [{ name: 'Clinic day', tags: ['a', 'b'] }],
      intact: false,
    });
    expect(recentEmoji(['🙏', 'x', '🙏', '❤️'])).toEqual({ value: ['🙏', '❤️'], intact: false });
  });

  it('is read field by field, whatever lies there', () => {
    const none = { texts: [], tagSets: [], emoji: [] };
    const all = ['kit.texts', 'kit.tagSets', 'kit.emoji'];
    expect(readKit(undefined)).toEqual({ value: none, lost: [] });
    expect(readKit('rubbish')).toEqual({ value: none, lost: all });
    expect(readKit({ texts: 7, emoji: ['🙏'] })).toEqual({ value: { ...none, emoji: ['🙏'] }, lost: ['kit.texts'] });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ texts: fc.anything(), tagSets: fc.anything(), emoji: fc.anything() })), (raw) => {
        const { value } = readKit(raw);
        expect(readKit(value)).toEqual({ value, lost: [] });
      }),
    );
  });

  it('has limits', () => {
    const many = Array.from({ length: 80 }, (_, at) => ({ name: `n${at}`, text: 'x', tags: ['a'] }));
    expect(ownTexts(many).value).toHaveLength(most.texts);
    expect(tagSets(many).value).toHaveLength(most.sets);
    expect(ownText({ name: 'n'.repeat(99), text: 'x'.repeat(9999) })).toEqual({ name: 'n'.repeat(most.name), text: 'x'.repeat(most.text) });
    expect(tagSet({ name: 'a', tags: ['x'.repeat(most.tag + 1)] })).toBeUndefined();
    expect(withEmoji(Array.from('😀😁😂😃😄😅😆😇😈😉😊😋'), '🙏')).toEqual(['🙏', ...Array.from('😀😁😂😃😄😅😆😇😈😉😊')]);
  });

  it('reads anything without throwing, and reads its own answer unchanged', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), text: fc.string(), tags: fc.array(fc.string({ unit: 'grapheme' })) })),
      fc.array(fc.string({ unit: 'grapheme' })),
    );
    fc.assert(
      fc.property(odd, (raw) => {
        for (const read of [ownTexts, tagSets, recentEmoji]) {
          const { value } = read(raw) as { value: unknown };
          expect(read(value)).toEqual({ value, intact: true });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is changed by its name, and doing it twice is doing it once', () => {
    const list = [{ name: 'Thanks', text: 'a' }];
    const changed = withNamed(list, { name: 'thanks', text: 'b' });
    expect(changed).toEqual([{ name: 'thanks', text: 'b' }]);
    expect(withNamed(changed, { name: 'thanks', text: 'b' })).toEqual(changed);
    expect(withNamed(list, { name: 'Event', text: 'c' })).toHaveLength(2);
    expect(withoutNamed(list, 'THANKS')).toEqual([]);
    expect([roomFor(list, ' thanks ', 1), roomFor(list, 'Event', 2), roomFor(list, 'Event', 1)]).toEqual(['replaces', 'new', 'full']);
    expect(withTags(['EndPolio'], ['endpolio', 'Health'])).toEqual(['EndPolio', 'Health']);
  });
});
