import type { PlaceFacts } from '../../data/catalogue/places.generated.ts';
import { closedCountries } from '../../data/places/closed-countries.ts';

/** Why a place cannot be used in a country. */
export type Shut =
  /** A limit of the platform says it. */
  | { why: 'blocked'; limit: string }
  /** The country shuts nearly everything off. */
  | { why: 'closed' }
  /** It is for other countries only. */
  | { why: 'elsewhere' };

/**
 * Whether a place can be used. Where no country is given, what is for some countries only cannot be promised.
 * @param id of its platform
 * @returns why it cannot; undefined where it can
 */
export function shutIn(country: string | undefined, id: string, { blockedIn, onlyIn, fit }: PlaceFacts): Shut | undefined {
  // What is for other countries comes first: nobody misses it, so that it is blocked is no news.
  const some = onlyIn ?? fit?.onlyFor?.countries;
  if (some && !(country && some.includes(country))) return { why: 'elsewhere' };
  const limit = country === undefined ? undefined : blockedIn[country];
  if (limit) return { why: 'blocked', limit };
  const closed = country === undefined ? undefined : closedCountries[country];
  return closed && !closed.open.includes(id) ? { why: 'closed' } : undefined;
}
