import type { Platform } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';
import { iconShapes } from './icons.ts';
import { asksServer } from './share-server.ts';

/** An entry of the directory without the names of its fields, which would be a sixth of all that a popup reads of it. */
export type PackedEntry = [
  id: Platform['id'],
  name: Platform['name'],
  category: Platform['category'],
  inPage: Platform['inPage'],
  fills: Platform['share']['fills'],
  asksServer: 0 | 1,
  icon: Awaited<ReturnType<typeof iconShapes>>,
  ...formerNames: Platform['formerNames'],
];

const entry = async ({ id, name, formerNames, category, inPage, icon, share }: Platform): Promise<PackedEntry> => [
  id,
  name,
  category,
  inPage,
  share.fills,
  Number(asksServer(share)) as 0 | 1,
  await iconShapes(icon),
  ...formerNames,
];

/** Every platform, in order of its name; data/catalogue/directory.ts reads it. */
export const packedDirectory: PackedEntry[] = (await Promise.all(platforms.map(entry))).sort((a, b) => a[1].localeCompare(b[1], 'en'));
