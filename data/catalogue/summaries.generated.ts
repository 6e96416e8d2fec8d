import type { Purpose } from '../schema/vocabulary.ts';
import { platforms } from './catalogue.ts';
import { purposesOf } from './purposes.ts';

/** What a search for a platform looks at beside its name. */
export interface Summary {
  bestFor: string;
  purposes: Purpose[];
}

/** The summary of every platform, by its id. */
export const summaries: Record<string, Summary> = Object.fromEntries(
  platforms.map((platform) => [platform.id, { bestFor: platform.bestFor, purposes: purposesOf(platform) }]),
);
