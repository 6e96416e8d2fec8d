import type { Measure } from './measure.ts';

/** How a text fits: nothing to say about it yet, nearly full, too long. */
export type Tightness = 'roomy' | 'tight' | 'over';

/** The share of a place's room from which people want to know how much is left. */
const nearlyFull = 0.8;

/** What is counted, for people: a place's own way of counting is still characters to them. */
type Counted = 'characters' | 'bytes';

/** Which of the two ceilings of a place is nearer. Most have one. */
export function nearest({ used, limit, left, bytes }: Pick<Measure, 'used' | 'limit' | 'left' | 'bytes'>): {
  unit: Counted;
  /** Of the room, from 0; above 1 where it is too long. */
  share: number;
  /** Below 0 where it is too long. */
  left: number;
} {
  const inCharacters = { unit: 'characters', share: used / limit, left } as const;
  if (!bytes) return inCharacters;
  const inBytes = { unit: 'bytes', share: bytes.used / bytes.limit, left: bytes.limit - bytes.used } as const;
  return inBytes.share > inCharacters.share ? inBytes : inCharacters;
}

/** How tight a text is at its place. */
export function tightness(measure: Measure): Tightness {
  if (!measure.fits) return 'over';
  return nearest(measure).share >= nearlyFull ? 'tight' : 'roomy';
}
