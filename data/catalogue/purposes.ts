import type { Platform } from '../schema/schema.ts';
import type { Purpose } from '../schema/vocabulary.ts';

/** How good a platform is for each purpose, from 1 to 15; what is missing it is no good for. */
export type PurposeWeights = Partial<Record<Purpose, number>>;

/** What the first strength of a platform counts; each one after it counts one less. Files name the most important strength first. */
const firstStrength = 10;
/** So many tips for a purpose count, one each: a strength always counts for more than tips alone. */
export const mostTips = 5;

/** How good a platform is for what its strengths and tips speak of, reckoned from the order of the ones and the number of the others. */
export function purposesOf({ strengths, tips }: Pick<Platform, 'strengths' | 'tips'>): PurposeWeights {
  const weights: PurposeWeights = {};
  for (const [at, { purpose }] of strengths.entries()) weights[purpose] ??= Math.max(firstStrength - at, mostTips + 1);
  for (const purpose of new Set(tips.flatMap(({ purposes }) => purposes))) {
    const count = tips.filter(({ purposes }) => purposes.includes(purpose)).length;
    weights[purpose] = (weights[purpose] ?? 0) + Math.min(count, mostTips);
  }
  return weights;
}
