import { platforms } from './catalogue.ts';
import { iconShapes } from './icons.ts';
import type { Platform, Share } from './schema.ts';
import type { Category, Purpose } from './vocabulary.ts';

/** One line of the directory: what a list of platforms shows, without tips and texts. */
export interface DirectoryEntry {
  id: string;
  name: string;
  formerNames: string[];
  category: Category;
  bestFor: string;
  purposes: Purpose[];
  icon: Awaited<ReturnType<typeof iconShapes>>;
  share: Omit<Share, 'source'> & { source: Platform['sources'][string] };
}

async function entry(platform: Platform): Promise<DirectoryEntry> {
  const source = platform.sources[platform.share.source];
  if (!source) throw new Error(`data/platforms/${platform.id}.ts: share: cites a source that "sources" does not have`);
  return {
    id: platform.id,
    name: platform.name,
    formerNames: platform.formerNames.map((former) => former.name),
    category: platform.category,
    bestFor: platform.bestFor,
    purposes: [...new Set([...platform.strengths.map((s) => s.purpose), ...platform.tips.flatMap((t) => t.purposes)])],
    icon: await iconShapes(platform.icon),
    share: { ...platform.share, source },
  };
}

/** Every platform in one short line, in order of its name. */
export const directory: DirectoryEntry[] = (await Promise.all(platforms.map(entry))).sort((a, b) => a.name.localeCompare(b.name, 'en'));
