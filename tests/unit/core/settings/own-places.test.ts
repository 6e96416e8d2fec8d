import { expect, it } from 'vitest';
import { ownPlaces } from '../../../../core/settings/own-places.ts';
import { readStored } from '../../../../core/settings/stored.ts';
import { usualOf } from '../../../../core/settings/usual.ts';

const { group, compose } = readStored({}).stored;

it('are those the group has named, or else those it wrote for last', () => {
  expect(ownPlaces({ group, compose })).toEqual([]);
  expect(ownPlaces({ group, compose: { ...compose, places: ['x'] } })).toEqual(['x']);
  expect(ownPlaces({ group: { ...group, places: ['whatsapp'] }, compose: { ...compose, places: ['x'] } })).toEqual(['whatsapp']);
});

it('a new draft has hashtags and language, and places only where the group has named some', () => {
  expect(usualOf(group)).toEqual({ tags: [], language: '' });
  expect(usualOf({ ...group, places: ['x'], tags: '#EndPolio vaccines, #endpolio', language: 'sw' })).toEqual({
    places: ['x'],
    tags: ['EndPolio', 'vaccines'],
    language: 'sw',
  });
});
