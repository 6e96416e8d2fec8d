import type { Stored } from './stored.ts';

/**
 * The places a group really uses, the most important first: those it has named as its own, or else those it wrote for last. Composer,
 * popup, map and library show them before any others.
 * @returns ids of platforms; empty as long as nothing is known
 */
export const ownPlaces = ({ group, compose }: Pick<Stored, 'group' | 'compose'>): readonly string[] =>
  group.places.length ? group.places : compose.places;
