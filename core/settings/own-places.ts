import type { Stored } from './stored.ts';

/**
 * The places a group really uses, the most important first: those it has named as its own, or else those it wrote for last. Composer,
 * popup, map and library show them before any others.
 * @returns ids of platforms; empty as long as nothing is known
 */
export const ownPlaces = ({ group, compose }: Pick<Stored, 'group' | 'compose'>): readonly string[] =>
  group.places.length ? group.places : compose.places;

/**
 * Puts what belongs to the person's own places before everything else, which stays in its order.
 * @param placeOf id of the place an item belongs to
 */
export function ownFirst<Item>(items: readonly Item[], own: readonly string[], placeOf: (item: Item) => string): Item[] {
  const rank = (item: Item) => (own.includes(placeOf(item)) ? own.indexOf(placeOf(item)) : own.length);
  return [...items].sort((one, other) => rank(one) - rank(other));
}
