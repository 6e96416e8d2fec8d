import type { Platform, PlatformFit } from '../schema/schema.ts';
import type { Category } from '../schema/vocabulary.ts';
import { platforms } from './catalogue.ts';
import { type PurposeWeights, purposesOf } from './purposes.ts';

/** What decides whether a platform is proposed to somebody (core/places/). */
export interface PlaceFacts {
  category: Category;
  /** Missing for messengers, of which people use what others there use. */
  fit?: PlatformFit;
  purposes: PurposeWeights;
  /** Countries in which nobody should be sent there: the id of the limit that says so, by country. */
  blockedIn: Record<string, string>;
  /** The only countries in which it is of any use. */
  onlyIn?: string[];
}

function factsOf(platform: Platform): PlaceFacts {
  const { category, fit, limits } = platform;
  const onlyIn = limits.flatMap((limit) => limit.onlyIn ?? []);
  return {
    category,
    ...(fit ? { fit } : {}),
    purposes: purposesOf(platform),
    blockedIn: Object.fromEntries(limits.flatMap(({ id, blockedIn = [] }) => blockedIn.map((country) => [country, id]))),
    ...(onlyIn.length ? { onlyIn } : {}),
  };
}

/** What is known of every platform that may be proposed, by its id. */
export const placeFacts: Record<string, PlaceFacts> = Object.fromEntries(
  platforms.filter(({ fit, category }) => fit || category === 'messaging').map((platform) => [platform.id, factsOf(platform)]),
);
