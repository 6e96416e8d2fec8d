import { type ComposeRules, composeRules, knownPlatforms } from '../../data/catalogue/compose.generated.ts';
import { outputs } from '../../data/reference/outputs.ts';

/** Rules of a person's own platforms, by id; undefined where the platform says nothing about writing. */
export type OwnRules = Record<string, ComposeRules | undefined>;

/**
 * What is known about writing at one place.
 * @param place id of a platform or of an output such as "email"
 * @returns undefined where the platform is known but nothing about writing there
 * @throws RangeError where nothing of that id is known
 */
export function rulesFor(place: string, own: OwnRules = {}): ComposeRules | undefined {
  const shelves: OwnRules[] = [own, outputs, composeRules];
  for (const shelf of shelves) if (Object.hasOwn(shelf, place)) return shelf[place];
  if (knownPlatforms.includes(place)) return undefined;
  throw new RangeError(`No platform or output is called "${place}"`);
}
