import type { PageKind } from '../../data/schema/vocabulary.ts';
import type { Catalogue, WholeCatalogue } from '../catalogue/catalogue.ts';
import { urlOf } from '../text/url.ts';
import { type Claim, type Detector, detector, hostFinder, onTheWeb } from './detector.ts';
import { type Recognised, recognise, type Signals } from './fingerprints.ts';
import { pageKinds, pageKindsInFolder } from './page-kind.ts';

/** Where a tab is: a platform of the catalogue or of a person's own, and the kind of page on it. */
export interface PageLocation {
  platform: string;
  page: PageKind;
  /** What the page said of its software; missing where the address was enough. */
  reason?: Recognised['reason'];
}

const finders = new WeakMap<WholeCatalogue['hosts'], ReturnType<typeof hostFinder>>();

/** Whose an address is by its host alone, also where the platform's pages there are none for people; undefined where it is nobody's. */
export function claimAt({ hosts }: WholeCatalogue, address: string): Claim | undefined {
  const finder = finders.get(hosts) ?? hostFinder(hosts);
  finders.set(hosts, finder);
  const at = onTheWeb(address);
  return at && finder(at.host);
}

/** Ids of the platforms that an address may be of, before anything is read: whoever is in a hurry reads their pieces ahead. */
export const mayBeOf = ({ mayBeAt }: Catalogue, address: string): readonly string[] => mayBeAt(onTheWeb(address)?.host ?? '');

/** Where an address is, by its host and the path rules of the one platform that the host belongs to. */
async function byAddress(catalogue: Catalogue, address: string): Promise<PageLocation | undefined> {
  const at = onTheWeb(address);
  if (!at) return undefined;
  const entries = await Promise.all(catalogue.mayBeAt(at.host).map(catalogue.entry));
  const claim = hostFinder(entries.map(({ hosts }) => hosts))(at.host);
  if (!claim || claim.as === 'never') return undefined;
  if (claim.as === 'short') return { platform: claim.platform, page: 'other' };
  const page = pageKinds((await catalogue.page(claim.platform)).rules)(at.url, at.host);
  return page && { platform: claim.platform, page };
}

/**
 * The one answer to "where am I?".
 * @param address of a tab, anything else included
 * @param signals what the page says of its software; asked only where the address is no platform's
 * @returns the place, or undefined where it is no known platform. Rejects only where a piece of the catalogue cannot be read.
 */
export async function locate(catalogue: Catalogue, address: string, signals?: Partial<Signals>): Promise<PageLocation | undefined> {
  const known = await byAddress(catalogue, address);
  const url = urlOf(address);
  if (known || !signals || !url || !/^https?:$/.test(url.protocol)) return known;
  const found = recognise(await catalogue.fingerprints(), signals);
  if (!found) return undefined;
  const kindOf = pageKindsInFolder((await catalogue.page(found.platform)).rules);
  return { platform: found.platform, page: kindOf(url, url.hostname) ?? 'other', reason: found.reason };
}

/** Reads the path rules of all platforms, for where many addresses are looked at. Rejects as the pieces do. */
export async function loadDetector({ hosts, page }: WholeCatalogue): Promise<Detector> {
  return detector(await Promise.all(hosts.map(async (row) => ({ ...row, ...(await page(row.id)).rules }))));
}
