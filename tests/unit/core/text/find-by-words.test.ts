import { expect, it } from 'vitest';
import { findByWords } from '../../../../core/text/find-by-words.ts';

const items = ['Folded hands, thank you', 'Calendar, date', 'Syringe, vaccination', 'Médecins Sans Frontières (@MSF)'];
const find = (query: string) => findByWords(items, query, (item) => item).map((item) => items.indexOf(item));

it('finds what begins like each word, whatever its accents, endings and capitals', () => {
  expect(find('')).toEqual([0, 1, 2, 3]);
  expect(find('THANK')).toEqual([0]);
  expect(find('dates')).toEqual([1]);
  expect(find('vacc')).toEqual([2]);
  expect(find('medecins front')).toEqual([3]);
  expect(find('@msf')).toEqual([3]);
  expect(find('thank vacc')).toEqual([]);
});
