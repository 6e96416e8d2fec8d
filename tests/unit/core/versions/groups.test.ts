import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupVersions, staysGrouped } from '../../../../core/versions/groups.ts';
import type { Version } from '../../../../core/versions/version.ts';

const version = (place: string, given: Partial<Version>): Version => ({
  place,
  title: '',
  parts: ['Words'],
  warning: '',
  byHand: false,
  meters: [],
  titleMeter: undefined,
  changes: [],
  whole: '',
  ...given,
});
const few = fc.constantFrom('', 'a', 'b');
const made = fc.record({ title: few, parts: fc.array(few, { minLength: 1, maxLength: 3 }), warning: few });
const drafts = fc.uniqueArray(fc.tuple(fc.constantFrom('p', 'q', 'r', 's', 't'), made, few), { selector: ([id]) => id });

it('only what is the same shares a card: text, order of parts, title, warning, pictures', () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const targets = all.map(([id, , picture]) => ({ id, picture }));
      const versions = Object.fromEntries(all.map(([id, given]) => [id, version(id, given)]));
      const groups = groupVersions(targets, versions, ({ picture }) => picture);
      expect(groups.flatMap((group) => group.targets.map(({ id }) => id)).sort()).toEqual(all.map(([id]) => id).sort());
      const isSame = (one: string, other: string) => {
        const [a, b] = [one, other].map((id) => all.find(([known]) => known === id));
        return JSON.stringify(a?.slice(1)) === JSON.stringify(b?.slice(1));
      };
      const groupOf = (id: string) => groups.find((group) => group.targets.some((target) => target.id === id));
      for (const [one] of all) for (const [other] of all) expect(groupOf(one) === groupOf(other)).toBe(isSame(one, other));
    }),
  );
});

it('a text with a line break is not two parts, and each place stands in its order', () => {
  const versions = {
    x: version('x', { parts: ['a', 'b'] }),
    facebook: version('facebook', { parts: ['a\nb'] }),
    whatsapp: version('whatsapp', { parts: ['a\nb'] }),
  };
  const targets = ['facebook', 'x', 'whatsapp', 'late'].map((id) => ({ id }));
  const groups = groupVersions(targets, versions, () => undefined);
  expect(groups.map((group) => group.targets.map(({ id }) => id))).toEqual([['facebook', 'whatsapp'], ['x']]);
});

it('places stay on their card as long as their words are the same and nobody else has them', () => {
  fc.assert(
    fc.property(drafts, fc.integer({ min: 1, max: 4 }), (all, howMany) => {
      fc.pre(all.length > 0);
      const targets = all.map(([id]) => ({ id }));
      const versions = Object.fromEntries(all.map(([id, given]) => [id, version(id, given)]));
      const [here, elsewhere] = [targets.slice(0, howMany), targets.slice(howMany)].map((some) => some.map(({ id }) => id)) as [
        string[],
        string[],
      ];
      const groups = groupVersions(targets, versions, () => undefined).map((group) => group.targets.map(({ id }) => id).join());
      expect(staysGrouped(here, elsewhere, versions)).toBe(groups.includes(here.join()));
    }),
  );
});
