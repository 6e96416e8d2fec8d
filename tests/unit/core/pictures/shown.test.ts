import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Picture } from '../../../../core/drafts/draft.ts';
import { shapeFor, shownPictures } from '../../../../core/pictures/shown.ts';
import { inTheMiddle, largestOf } from '../../../../core/pictures/size.ts';
import { shapes } from '../../../../data/schema/vocabulary.ts';

const picture = (width?: number, height?: number): Picture => ({
  id: 'a',
  name: 'a.jpg',
  alt: '',
  ...(width && height ? { type: 'image/jpeg', width, height, bytes: 1 } : {}),
});
const photos = (given: object) => ({ most: 4, shapes: ['square', 'portrait'] as const, source: 'a', ...given }) as never;

it('a place shows no more than it takes, and all where nothing is known', () => {
  const five = Array.from({ length: 5 }, () => picture());
  expect(shownPictures(five, photos({}))).toMatchObject({ pictures: five.slice(0, 4), left: 1, crop: undefined });
  expect(shownPictures(five, undefined)).toMatchObject({ pictures: five, left: 0 });
  expect(shownPictures(five.slice(0, 2), photos({ crop: 'square' }))).toMatchObject({ left: 0, crop: 'square' });
  expect(shownPictures([], photos({ crop: 'square' }))).toEqual({ pictures: [], left: 0, crop: undefined });
});

it('only a picture that would be cut gets another shape', () => {
  expect(shapeFor(picture(1000, 1000), photos({}))).toBeUndefined();
  expect(shapeFor(picture(900, 1000), photos({}))).toBeUndefined();
  expect(shapeFor(picture(1600, 900), photos({}))).toBe('square');
  expect(shapeFor(picture(900, 1600), photos({}))).toBe('square');
  expect(shapeFor(picture(1600, 900), photos({ shapes: [] }))).toBeUndefined();
  expect(shapeFor(picture(), photos({}))).toBeUndefined();
});

it('what was cut to one of the shapes of a place is not asked for again', () => {
  const side = fc.integer({ min: 60, max: 4000 });
  const some = fc.subarray([...shapes], { minLength: 1 });
  fc.assert(
    fc.property(side, side, some, (width, height, taken) => {
      const shape = shapeFor(picture(width, height), photos({ shapes: taken }));
      if (!shape) return;
      expect(taken).toContain(shape);
      const cut = inTheMiddle({ width, height }, largestOf({ width, height }, shape));
      fc.pre(Math.min(cut.width, cut.height) >= 60);
      expect(shapeFor(picture(cut.width, cut.height), photos({ shapes: taken }))).toBeUndefined();
    }),
  );
});
