import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostPictures, withRoom } from '../../../../core/pictures/limits.ts';

it('takes no more files than a draft has room for, the first ones, and says how many are left out', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 50 }), fc.integer({ min: 0, max: 50 }), (files, there) => {
      const { taken, left } = withRoom(files, there);
      expect(taken.length).toBe(Math.min(files.length, Math.max(0, mostPictures - there)));
      expect(files.slice(0, taken.length)).toEqual(taken);
      expect(taken.length + left).toBe(files.length);
    }),
  );
});
