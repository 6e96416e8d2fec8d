import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initialsOf } from '../../../../core/settings/initials.ts';

it.each([
  ['Clean Water for Kano', 'CWK'],
  ['Médecins Sans Frontières', 'MSF'],
  ['amnesty international', 'ai'.toUpperCase()],
  ['WHO', 'WHO'],
  ['UNICEF Ghana', 'UG'],
  ['  Élan  ', 'É'],
  ['清水 协会', '清协'],
  ['24 Hours for Refugees', '2HR'],
  ['One Two Three Four Five', 'OTTF'],
  ['', ''],
  ['!!', ''],
])('of "%s" they are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it('always fit into the field for the short name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const initials = initialsOf(name);
      expect(initials.length).toBeLessThanOrEqual(4);
      expect(() => encodeURIComponent(initials)).not.toThrow();
    }),
  );
});
