import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionsOf, nearestFirst } from '../../../../core/catalogue/connections.ts';
import { reachedInOrder, reachOf } from '../../../../core/catalogue/reach.ts';
import { doneLast } from '../../../../core/catalogue/tips.ts';
import type { ConnectionLine } from '../../../../data/catalogue/pieces.ts';
import { connectionStates, reaches } from '../../../../data/schema/vocabulary.ts';

const places = ['a', 'b', 'c', 'd', 'e'];
type Way = Pick<ConnectionLine, 'from' | 'to' | 'state' | 'reach'>;
const anyWay: fc.Arbitrary<Way> = fc.record(
  {
    from: fc.constantFrom(...places),
    to: fc.constantFrom(...places),
    state: fc.constantFrom(...connectionStates),
    // The commonest is left out.
    reach: fc.constantFrom(...reaches.filter((one) => one !== 'one-switch')),
  },
  { requiredKeys: ['from', 'to', 'state'] },
);
const anyWays = fc.array(anyWay, { maxLength: 12 });
const anyOwn = fc.uniqueArray(fc.constantFrom(...places, 'elsewhere'));

describe('ways on, the nearest first', () => {
  it('keeps them all, and puts own places first, then what takes less, then the order they came in', () => {
    fc.assert(
      fc.property(anyWays, anyOwn, (ways, own) => {
        const before = [...ways];
        const sorted = nearestFirst(ways, own);
        expect(ways).toEqual(before);
        expect(new Set(sorted)).toEqual(new Set(ways));
        expect(sorted).toHaveLength(ways.length);
        const rank = (way: Way) => [
          own.includes(way.to) ? own.indexOf(way.to) : own.length,
          reachedInOrder.indexOf(reachOf(way)),
          ways.indexOf(way),
        ];
        for (const [i, way] of sorted.entries()) {
          const next = sorted[i + 1];
          if (!next) continue;
          const [one, other] = [rank(way), rank(next)];
          const at = one.findIndex((value, k) => value !== other[k]);
          expect((one[at] as number) < (other[at] as number)).toBe(true);
        }
      }),
    );
  });

  it('has nothing that has ended where it is given what works from here', () => {
    fc.assert(
      fc.property(anyWays, (ways) => {
        const { from, into, ended } = connectionsOf(ways, 'a');
        expect(nearestFirst(from, []).every(({ from, state }) => from === 'a' && state !== 'ended')).toBe(true);
        expect([...from, ...into, ...ended].length).toBe(ways.filter(({ from, to }) => from === 'a' || to === 'a').length);
      }),
    );
  });
});

it('tips that are done sink, and else stay in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...'abcdefgh')), fc.array(fc.constantFrom(...'abcdefghz')), (ids, done) => {
      const sorted = doneLast(
        ids.map((id) => ({ id })),
        done,
      ).map(({ id }) => id);
      const [open, ticked] = [ids.filter((id) => !done.includes(id)), ids.filter((id) => done.includes(id))];
      expect(sorted).toEqual([...open, ...ticked]);
    }),
  );
});
