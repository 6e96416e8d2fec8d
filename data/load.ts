import type { SourcedLink } from './links.bake.ts';
import type { Platform } from './schema.ts';

const files = import.meta.glob<Platform>('./platforms/*.ts', { import: 'default' });

/** One platform with the links that touch it. */
export interface PlatformFacts {
  platform: Platform;
  links: SourcedLink[];
}

/** Loads the texts of one platform, and only those. @throws Error for an id that is not in the catalogue */
export async function loadPlatform(id: string): Promise<PlatformFacts> {
  const file = files[`./platforms/${id}.ts`];
  if (!file) throw new Error(`No platform "${id}" in the catalogue`);
  const [platform, { links }] = await Promise.all([file(), import('./links.bake.ts')]);
  return { platform, links };
}
