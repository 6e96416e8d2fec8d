import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFileName } from '../../../../core/pictures/names.ts';

describe('the name of a saved picture', () => {
  it.each([
    ['well.jpg', 'instagram', 'image/jpeg', 'well-instagram.jpg'],
    ['Our new well.JPEG', 'x', 'image/jpeg', 'Our-new-well-x.jpg'],
    ['logo.webp', undefined, 'image/png', 'logo.png'],
    ['https://example.org/img/child.png?w=9#a', 'facebook', 'image/jpeg', 'child-facebook.jpg'],
    ['C:\\photos\\well.jpg', 'x', 'image/jpeg', 'well-x.jpg'],
    ['', 'x', 'image/jpeg', 'x.jpg'],
    ['بئر.jpg', 'x', 'image/jpeg', 'بئر-x.jpg'],
    [`${'long'.repeat(20)}.jpg`, 'instagram', 'image/jpeg', `${'long'.repeat(6)}-instagram.jpg`],
    ['con', undefined, 'image/jpeg', 'draft-con.jpg'],
  ])('%s for %s', (name, place, type, wanted) => expect(pictureFileName(name, place, type)).toBe(wanted));

  it('is one that every system takes, whatever the picture is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('instagram', undefined), (name, place) => {
        const made = pictureFileName(name, place, 'image/jpeg');
        expect(made).toMatch(/^[\p{L}\p{M}\p{N}-]+\.jpg$/u);
        if (place) expect(made).toMatch(/instagram\.jpg$/);
      }),
    );
  });
});
