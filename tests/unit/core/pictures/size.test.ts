import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, hasShape, inTheMiddle, largestOf, moved, type Rect, type Size, scaled } from '../../../../core/pictures/size.ts';
import { shapes } from '../../../../data/schema/vocabulary.ts';

const side = fc.integer({ min: 1, max: 20_000 });
const sizes: fc.Arbitrary<Size> = fc.record({ width: side, height: side });
const shape = fc.constantFrom(...shapes);
const ratio = { square: 1, portrait: 0.8, landscape: 1.91, story: 9 / 16 };
/** A picture and a part of it. */
const parts = sizes.chain((size) =>
  fc
    .record({ width: fc.integer({ min: 1, max: size.width }), height: fc.integer({ min: 1, max: size.height }) })
    .map((part) => ({ size, rect: inTheMiddle(size, part) })),
);
const isWithin = (rect: Rect, size: Size) =>
  rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= size.width && rect.y + rect.height <= size.height;
const isWhole = (...numbers: number[]) => numbers.every(Number.isInteger);

describe('fitting a picture', () => {
  it('makes the longest side as long as said', () => {
    expect(fitted({ width: 4000, height: 3000 })).toEqual({ width: 1600, height: 1200 });
    expect(fitted({ width: 3000, height: 4000 })).toEqual({ width: 1200, height: 1600 });
    expect(fitted({ width: 800, height: 600 })).toEqual({ width: 800, height: 600 });
    expect(fitted({ width: 20_000, height: 1 })).toEqual({ width: 1600, height: 1 });
  });

  it('never makes it larger, nor another shape by more than a pixel', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 5000 }), (size, longest) => {
        const made = fitted(size, longest);
        expect(Math.max(made.width, made.height)).toBe(Math.min(longest, Math.max(size.width, size.height)));
        expect(made.width <= size.width && made.height <= size.height && isWhole(made.width, made.height)).toBe(true);
        const scale = Math.max(made.width, made.height) / Math.max(size.width, size.height);
        expect(Math.abs(made.width - size.width * scale)).toBeLessThanOrEqual(1);
        expect(Math.abs(made.height - size.height * scale)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('cutting a shape out', () => {
  it('is exact where the pixels come out even', () => {
    const photo = { width: 1600, height: 1200 };
    expect(largestOf(photo, 'square')).toEqual({ width: 1200, height: 1200 });
    expect(largestOf(photo, 'portrait')).toEqual({ width: 960, height: 1200 });
    expect(largestOf(photo, 'story')).toEqual({ width: 675, height: 1200 });
    expect(largestOf(photo, 'landscape')).toEqual({ width: 1600, height: 838 });
    expect(largestOf({ width: 1920, height: 1000 }, 'landscape')).toEqual({ width: 1910, height: 1000 });
  });

  it('takes all of one side, within a pixel of the shape, never wider or taller than it', () => {
    fc.assert(
      fc.property(sizes, shape, (size, wanted) => {
        const { width, height } = largestOf(size, wanted);
        expect(isWhole(width, height) && width >= 1 && height >= 1).toBe(true);
        expect(width === size.width || height === size.height).toBe(true);
        expect(isWithin({ x: 0, y: 0, width, height }, size)).toBe(true);
        const exact = ratio[wanted];
        // With a single pixel there is no shape.
        if (width === 1 || height === 1) return;
        expect(Math.min(Math.abs(width - height * exact), Math.abs(height - width / exact))).toBeLessThan(1);
        if (exact > 1) expect(width / height).toBeLessThanOrEqual(exact);
        else expect(width / height).toBeGreaterThanOrEqual(exact);
      }),
    );
  });

  it('knows what has the shape already', () => {
    fc.assert(
      fc.property(sizes, shape, (size, wanted) => {
        expect(hasShape(largestOf(size, wanted), wanted)).toBe(true);
      }),
    );
    expect(hasShape({ width: 1600, height: 1200 }, 'square')).toBe(false);
  });
});

describe('moving and scaling a part', () => {
  it('stays within the picture, in whole pixels', () => {
    const far = fc.double({ min: -30_000, max: 30_000, noNaN: true });
    fc.assert(
      fc.property(parts, far, far, fc.double({ min: 0.1, max: 10, noNaN: true }), ({ size, rect }, x, y, by) => {
        const there = moved(rect, x, y, size);
        expect(there).toMatchObject({ width: rect.width, height: rect.height });
        const larger = scaled(there, by, size);
        for (const one of [rect, there, larger]) {
          expect(isWithin(one, size)).toBe(true);
          expect(isWhole(one.x, one.y, one.width, one.height)).toBe(true);
        }
      }),
    );
  });

  it('moves by as much as asked, and grows around its middle', () => {
    const size = { width: 100, height: 100 };
    expect(moved({ x: 10, y: 10, width: 20, height: 20 }, 5, -3, size)).toEqual({ x: 15, y: 7, width: 20, height: 20 });
    expect(scaled({ x: 40, y: 40, width: 20, height: 20 }, 2, size)).toEqual({ x: 30, y: 30, width: 40, height: 40 });
    expect(scaled({ x: 40, y: 40, width: 10, height: 10 }, 0.1, size)).toMatchObject({ width: 8, height: 8 });
  });
});
