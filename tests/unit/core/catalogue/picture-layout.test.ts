import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines, layOut, letter, radius } from '../../../../core/catalogue/picture-layout.ts';
import { directory } from '../../../../data/catalogue/directory.ts';

const ids = [...'abcdef'];
const counts = [1, 2, 3, 4, 5, 6];
const everyArrow = (places: readonly string[]) => places.flatMap((from) => places.filter((to) => to !== from).map((to) => ({ from, to })));
const full = (count: number, mirrored = false) => {
  const places = ids.slice(0, count);
  return layOut(places, everyArrow(places), mirrored);
};
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y);

describe.each(counts)('a picture of %i', (count) => {
  const { width, height, circles, curves } = full(count);

  it('has every place and every arrow once', () => {
    expect(circles.map(({ id }) => id)).toEqual(ids.slice(0, count));
    expect(curves).toHaveLength(count * (count - 1));
  });

  it('has room between the circles, and all of it inside', () => {
    for (const [at, circle] of circles.entries()) {
      expect(Math.min(circle.x, width - circle.x, circle.y, height - circle.y)).toBeGreaterThan(radius);
      for (const other of circles.slice(at + 1)) expect(distance(circle, other)).toBeGreaterThan(2 * radius + 40);
    }
    for (const { x, y } of curves.flatMap(({ points }) => points)) {
      expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(0);
    }
  });

  it('has arrows that touch no circle but their own two, and end at the edge of those', () => {
    for (const { from, to, points } of curves) {
      for (const circle of circles) {
        const nearest = Math.min(...points.map((point) => distance(point, circle)));
        if (circle.id === from || circle.id === to) expect(nearest).toBeGreaterThan(radius);
        else expect(nearest).toBeGreaterThan(radius + 8);
      }
      const [first, last] = [points[0], points.at(-1)].map((point) => point ?? { x: 0, y: 0 });
      const at = (id: string) => circles.find((circle) => circle.id === id) ?? { x: 0, y: 0 };
      expect(distance(first as { x: number; y: number }, at(from))).toBeCloseTo(radius + 4);
      expect(distance(last as { x: number; y: number }, at(to))).toBeCloseTo(radius + 4);
    }
  });

  it('has the way there and the way back far enough apart to press either', () => {
    for (const { from, to, middle } of curves) {
      const back = curves.find((curve) => curve.from === to && curve.to === from);
      expect(distance(middle, back?.middle ?? middle)).toBeGreaterThan(24);
    }
  });

  it('is mirrored for writing from the right', () => {
    for (const [at, circle] of full(count, true).circles.entries()) {
      expect(circle.x).toBeCloseTo(width - (circles[at]?.x ?? 0));
      expect(circle.y).toBeCloseTo(circles[at]?.y ?? 0);
    }
  });
});

it('draws no arrow to a place that is not there, or to the place itself', () => {
  const asked = [
    { from: 'a', to: 'x' },
    { from: 'x', to: 'a' },
    { from: 'a', to: 'a' },
  ];
  expect(layOut(['a', 'b'], asked).curves).toEqual([]);
});

it('draws nothing of nothing', () => {
  expect(layOut([], []).circles).toEqual([]);
});

describe('names', () => {
  const widest = (y: number) => 2 * Math.sqrt(radius ** 2 - (y + 3) ** 2);
  const width = ({ text, squeezed }: ReturnType<typeof labelLines>[number]) => squeezed ?? [...text].length * letter * 0.56;

  it('stay inside their circle, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (name) => {
        const lines = labelLines(name);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) {
          if (!/[\u1100-\uffff]/.test(line.text)) expect(width(line)).toBeLessThan(widest(line.y));
          expect(line.squeezed ?? 0).toBeLessThan(widest(line.y));
        }
      }),
    );
  });

  it('of every platform are written in full', () => {
    for (const { name } of directory) {
      expect(
        labelLines(name)
          .map(({ text }) => text)
          .join(' '),
      ).toBe(name);
    }
  });

  it('go on in a second line at a space, and are cut where they are longer', () => {
    expect(labelLines('Charity Navigator').map(({ text }) => text)).toEqual(['Charity', 'Navigator']);
    expect(labelLines('Aaaaaaaaaaaaaaaaaaaaaaaaaaaa')[0]?.text).toMatch(/^A.*…$/);
    expect(labelLines('漢字漢字漢字漢字漢字漢字漢字')[0]?.text).toMatch(/^漢.*…$/);
  });
});
