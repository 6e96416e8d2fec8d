import type { Platform } from '../schema/schema.ts';
import type { Purpose } from '../schema/vocabulary.ts';

/** The purposes that a platform's strengths and tips speak of, each once. */
export const purposesOf = ({ strengths, tips }: Platform): Purpose[] => [
  ...new Set([...strengths.map(({ purpose }) => purpose), ...tips.flatMap(({ purposes }) => purposes)]),
];
