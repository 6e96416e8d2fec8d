import { detection } from '../data/detection.bake.ts';
import type { PageKind } from '../data/vocabulary.ts';
import { detector } from './detector.ts';

/** Where a tab is: a platform of the catalogue and the kind of page on it. */
export interface Place {
  platform: string;
  page: PageKind;
}

const locateIn = detector(detection);

/**
 * The one answer to "where am I?".
 * @param url the address of a tab, anything else included
 * @returns the place, or undefined where the address is no platform of the catalogue. Never throws.
 */
export function locate(url: string): Place | undefined {
  return locateIn(url);
}
