import type { Platform } from '../schema/schema.ts';
import type { Category, ShareFill } from '../schema/vocabulary.ts';
import { packedDirectory } from './directory.generated.ts';
import type { Shape } from './icons.ts';

/** One platform in a list: its name and picture, and the little that decides where it stands. */
export interface DirectoryEntry {
  id: string;
  name: string;
  formerNames: Platform['formerNames'];
  category: Category;
  inPage: Platform['inPage'];
  icon: readonly Shape[];
  /** How much its share page takes over. */
  fills: ShareFill;
  /** It opens only where it is known which server the person is on. */
  asksServer: boolean;
}

/** Every platform, in order of its name. */
export const directory: DirectoryEntry[] = packedDirectory.map(([id, name, category, inPage, fills, asksServer, icon, ...formerNames]) => ({
  id,
  name,
  category,
  inPage,
  fills,
  asksServer: asksServer === 1,
  icon,
  formerNames,
}));
