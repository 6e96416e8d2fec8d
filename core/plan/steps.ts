import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import type { Category } from '../../data/schema/vocabulary.ts';

/** How a first step of a platform is known when it is done. @param at its place in the platform's guide, from 0 */
export const stepId = (platform: string, at: number): string => `${platform}.${at}`;

/** The words that stand for a kind of place where its good and bad sides are told. own-page: a petition, an appeal, an event. */
export type TradeKind = 'network' | 'server' | 'blog' | 'messaging' | 'forum' | 'reviews' | 'own-page';

const byCategory: Partial<Record<Category, TradeKind>> = {
  blog: 'blog',
  messaging: 'messaging',
  forum: 'forum',
  reviews: 'reviews',
  petition: 'own-page',
  giving: 'own-page',
  event: 'own-page',
  documents: 'own-page',
  'links-page': 'own-page',
  forms: 'own-page',
  teamwork: 'own-page',
};

/** What somebody takes on with a place; a kind without words of its own is like a network. @param entry of the directory */
export const tradeKindOf = ({ category, asksServer }: Pick<DirectoryEntry, 'category' | 'asksServer'>): TradeKind =>
  asksServer && category === 'network' ? 'server' : (byCategory[category] ?? 'network');
