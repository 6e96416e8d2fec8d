import type { Platform } from '../schema/schema.ts';
import type { Category, ShareFill } from '../schema/vocabulary.ts';
import { platforms } from './catalogue.ts';
import { iconShapes } from './icons.ts';

/** One platform in a list: its name and picture, and the little that decides where it stands. */
export interface DirectoryEntry {
  id: string;
  name: string;
  formerNames: Platform['formerNames'];
  category: Category;
  inPage: Platform['inPage'];
  icon: Awaited<ReturnType<typeof iconShapes>>;
  /** How much its share page takes over. */
  fills: ShareFill;
}

const entry = async ({ id, name, formerNames, category, inPage, icon, share }: Platform): Promise<DirectoryEntry> => ({
  id,
  name,
  formerNames,
  category,
  inPage,
  icon: await iconShapes(icon),
  fills: share.fills,
});

/** Every platform, in order of its name. */
export const directory: DirectoryEntry[] = (await Promise.all(platforms.map(entry))).sort((a, b) => a.name.localeCompare(b.name, 'en'));
