import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailing, afterSaving, shown, type Unsaved, withChange } from '../../../../core/settings/unsaved.ts';

interface Values {
  a: number[];
  b: number[];
}
const add = (value: number) => (list: number[]) => [...list, value];

describe('values that are changed before they are saved', () => {
  it('show every change, whatever order and state the answers come in', () => {
    const steps = fc.array(fc.record({ does: fc.constantFrom('change', 'save', 'fail'), key: fc.constantFrom('a', 'b') }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, (all) => {
        let disk: Values = { a: [], b: [] };
        let unsaved: Unsaved<Values> = { kept: disk, changes: [] };
        const made: Values = { a: [], b: [] };
        /** Per value in order, as under a lock; answers come when they come. */
        const under: {
          key: keyof Values;
          save: (value: number[]) => number[];
          change: ReturnType<typeof withChange<Values, 'a'>>['change'];
        }[] = [];
        let next = 0;
        for (const { does, key } of all as { does: string; key: keyof Values }[]) {
          if (does === 'change') {
            made[key].push(++next);
            const { unsaved: after, change, save } = withChange<Values, keyof Values>(unsaved, key, add(next));
            unsaved = after;
            under.push({ key, save, change: change as never });
          } else {
            const at = under.findIndex((one) => one.key === key);
            const [one] = at < 0 ? [] : under.splice(at, 1);
            if (!one) continue;
            if (does === 'save') {
              disk = { ...disk, [key]: one.save(disk[key]) };
              unsaved = afterSaving(unsaved, one.change, structuredClone(disk));
            } else unsaved = afterFailing(unsaved, one.change);
          }
          for (const field of ['a', 'b'] as const) expect([...shown(unsaved)[field]].sort((x, y) => x - y)).toEqual(made[field]);
        }
      }),
    );
  });

  it('an older answer does not put a digit back', () => {
    const start: Unsaved<{ limit: string }> = { kept: { limit: '' }, changes: [] };
    const first = withChange(start, 'limit', () => '5');
    const second = withChange(first.unsaved, 'limit', () => '50');
    expect(shown(afterSaving(second.unsaved, first.change, { limit: '5' }))).toEqual({ limit: '50' });
  });

  it('what could not be saved goes with the next change of the same value', () => {
    const start: Unsaved<Values> = { kept: { a: [], b: [] }, changes: [] };
    const first = withChange(start, 'a', add(1));
    const second = withChange(afterFailing(first.unsaved, first.change), 'a', add(2));
    expect(second.save([])).toEqual([1, 2]);
    expect(shown(second.unsaved).a).toEqual([1, 2]);
  });
});
