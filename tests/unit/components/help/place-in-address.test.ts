import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeIn, withPlace } from '../../../../components/help/place-in-address.ts';

it('keeps the situation, and any place comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (place) => {
      const { search, hash } = new URL(withPlace({ pathname: '/help.html', hash: '#hacked' }, place), 'https://a.example');
      expect(hash).toBe('#hacked');
      expect(placeIn({ search })).toBe(place);
    }),
  );
});

it('names no place where there is none', () => {
  expect(withPlace({ pathname: '/help.html', hash: '' }, '')).toBe('/help.html');
  expect(placeIn({ search: '' })).toBeNull();
});
