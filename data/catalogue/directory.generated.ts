import type { Platform, Share, Tip } from '../schema/schema.ts';
import type { Category, Purpose } from '../schema/vocabulary.ts';
import { platforms } from './catalogue.ts';
import { iconShapes } from './icons.ts';

/** What a list of platforms and the first look at one of them show. The long texts are in data/catalogue/load.ts. */
export interface DirectoryEntry {
  id: string;
  name: string;
  formerNames: Platform['formerNames'];
  /** Titles only; the text of a tip comes when it is opened. */
  tips: Pick<Tip, 'id' | 'title' | 'pages'>[];
  category: Category;
  inPage: Platform['inPage'];
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
    formerNames: platform.formerNames,
    tips: platform.tips.map(({ id, title, pages }) => ({ id, title, pages })),
    category: platform.category,
    inPage: platform.inPage,
    bestFor: platform.bestFor,
    purposes: [...new Set([...platform.strengths.map((s) => s.purpose), ...platform.tips.flatMap((t) => t.purposes)])],
    icon: await iconShapes(platform.icon),
    share: { ...platform.share, source },
  };
}

/** Every platform, in order of its name. */
export const directory: DirectoryEntry[] = (await Promise.all(platforms.map(entry))).sort((a, b) => a.name.localeCompare(b.name, 'en'));
