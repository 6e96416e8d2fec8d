import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarse, type Edit, sizeAfter, turnMatrix } from '../../../../core/pictures/edit.ts';

const side = fc.integer({ min: 1, max: 3000 });
const sizes = fc.record({ width: side, height: side });
const way = fc.constantFrom<'left' | 'right'>('left', 'right');

describe('turning a picture', () => {
  it('puts every corner onto a corner, the first where it belongs', () => {
    fc.assert(
      fc.property(sizes, way, (size, to) => {
        const { width, height } = size;
        const [a, b, c, d, e, f] = turnMatrix(to, size);
        const put = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f];
        const after = sizeAfter(size, [{ kind: 'turn', way: to }]);
        expect(after).toEqual({ width: height, height: width });
        // Top left comes to lie top right, or bottom left.
        expect(put(0, 0)).toEqual(to === 'right' ? [after.width, 0] : [0, after.height]);
        const corners = [put(0, 0), put(width, 0), put(0, height), put(width, height)].map(String).sort();
        expect(corners).toEqual(
          [
            [0, 0],
            [after.width, 0],
            [0, after.height],
            [after.width, after.height],
          ]
            .map(String)
            .sort(),
        );
      }),
    );
  });

  it('four times, or there and back, is as it was', () => {
    fc.assert(
      fc.property(sizes, way, (size, to) => {
        const turn: Edit = { kind: 'turn', way: to };
        expect(sizeAfter(size, [turn, turn, turn, turn])).toEqual(size);
        expect(sizeAfter(size, [turn, { kind: 'turn', way: to === 'left' ? 'right' : 'left' }])).toEqual(size);
      }),
    );
  });
});

it('the size after edits is that of the last crop, turned as often as it was since', () => {
  const rect = { x: 5, y: 5, width: 30, height: 20 };
  const edits: Edit[] = [
    { kind: 'turn', way: 'left' },
    { kind: 'crop', rect },
    { kind: 'blur', rect },
    { kind: 'turn', way: 'right' },
  ];
  expect(sizeAfter({ width: 100, height: 200 }, edits)).toEqual({ width: 20, height: 30 });
});

it('what is blurred keeps at most 40 dots on a side', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const { width, height } = coarse(size);
      expect(Math.max(width, height)).toBeLessThanOrEqual(40);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
    }),
  );
});
