import { type DetectionRow, detection } from '../../data/catalogue/detection.generated.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { detector } from './detector.ts';
import { type Recognised, recognise, type Signals } from './fingerprints.ts';
import { pageKindsInFolder } from './page-kind.ts';

/** Where a tab is: a platform of the catalogue or of a person's own, and the kind of page on it. */
export interface Place {
  platform: string;
  page: PageKind;
  /** What the page said, where its address alone told nothing. */
  reason?: Recognised['reason'];
}

const locateIn = detector(detection);
const rowOf = new Map(detection.map((row) => [row.id, row]));

function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** The page kind of an address on a host that is not in the catalogue. */
function kindAnywhere(platform: string, address: string): PageKind {
  const row = rowOf.get(platform);
  const url = new URL(address);
  return (row && pageKindsInFolder(row)(url, url.hostname)) ?? 'other';
}

/**
 * The one answer to "where am I?".
 * @param url the address of a tab, anything else included
 * @param signals what the page says of its software; asked only where the address is no platform of the catalogue
 * @param own platforms from files; a host of the catalogue is never theirs
 * @returns the place, or undefined where it is no known platform. Never throws.
 */
export function locate(url: string, signals?: Partial<Signals>, own: DetectionRow[] = []): Place | undefined {
  const known = locateIn(url) ?? (own.length ? detector(own)(url) : undefined);
  if (known || !signals || !isWebAddress(url)) return known;
  const found = recognise(detection, signals);
  return found && { platform: found.platform, page: kindAnywhere(found.platform, url), reason: found.reason };
}
