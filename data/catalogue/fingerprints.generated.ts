import { type DetectionRow, detection, type FingerprintRow } from './detection.ts';

const rowOf = ({ id, marks, general }: DetectionRow): FingerprintRow => ({ id, marks, general });

/** What tells software apart by its pages, of every platform that can be told so. */
export const fingerprints: FingerprintRow[] = detection.filter(({ marks }) => marks.length > 0).map(rowOf);
