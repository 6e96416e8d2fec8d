import type { AddressField } from '../schema/address-fields.ts';
import type { Platform } from '../schema/schema.ts';
import type { SourcedLink } from './links.generated.ts';

/** What a platform file has to be read. */
export type PlatformTexts = Omit<Platform, AddressField>;

const files = import.meta.glob<PlatformTexts>('../platforms/*.ts', { import: 'default' });

/** One platform with the links that touch it. */
export interface PlatformFacts {
  platform: PlatformTexts;
  links: SourcedLink[];
}

/** Loads the texts of one platform, and only those. @throws Error for an id that is not in the catalogue */
export async function loadPlatform(id: string): Promise<PlatformFacts> {
  const file = files[`../platforms/${id}.ts`];
  if (!file) throw new Error(`No platform "${id}" in the catalogue`);
  const [platform, { links }] = await Promise.all([file(), import('./links.generated.ts')]);
  return { platform, links };
}

/** Loads the texts of all platforms, in no order to rely on. */
export function loadAll(): Promise<PlatformTexts[]> {
  return Promise.all(Object.values(files).map((file) => file()));
}
