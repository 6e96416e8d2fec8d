import { platforms } from './catalogue.ts';
import { type PurposeWeights, purposesOf } from './purposes.ts';

/** What a search for a platform looks at beside its name. */
export interface Summary {
  bestFor: string;
  /** What it is for, and how well it does that. */
  purposes: PurposeWeights;
}

/** The summary of every platform, by its id. */
export const summaries: Record<string, Summary> = Object.fromEntries(
  platforms.map((platform) => [platform.id, { bestFor: platform.bestFor, purposes: purposesOf(platform) }]),
);
