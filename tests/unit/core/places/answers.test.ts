import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answersOf, isUnanswered } from '../../../../core/places/answers.ts';
import { readStored } from '../../../../core/settings/stored.ts';

const keptAs = (answers: unknown) => answersOf(readStored({ answers }).stored.answers);

it('are empty where nothing is kept', () => {
  expect(isUnanswered(keptAs(undefined))).toBe(true);
  expect(isUnanswered(keptAs({ country: 'KE' }))).toBe(false);
  expect(isUnanswered(keptAs({ hears: ['donors'] }))).toBe(false);
});

it('are numbers where numbers are reckoned with', () => {
  expect(keptAs({ hours: '10', people: 'few', internet: 'phone' })).toMatchObject({ hours: 10, people: 2, internet: 'phone' });
});

it('leave out words that this version does not know', () => {
  expect(keptAs({ makes: ['photos', 'holograms'], purposes: ['learn', 'x'], hears: ['young', 'martians'] })).toMatchObject({
    makes: ['photos'],
    purposes: ['learn'],
    hears: ['young'],
  });
});

it('can be read from anything', () => {
  fc.assert(fc.property(fc.anything(), (raw) => void expect(keptAs(raw)).toBeDefined()));
});
