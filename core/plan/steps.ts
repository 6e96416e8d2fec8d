import type { Category } from '../../data/schema/vocabulary.ts';

/** How a first step of a platform is known when it is done. @param at its place in the platform's guide, from 0 */
export const stepId = (platform: string, at: number): string => `${platform}.${at}`;

/** The words that stand for a kind of place where its good and bad sides are told. */
export type TradeKind = 'network' | 'blog' | 'messaging' | 'forum' | 'petition' | 'giving' | 'event' | 'pages';

/** Kinds of place that are alike in this: what is put there stays as it is, and people come by a link. */
const likePages: readonly Category[] = ['audio', 'documents', 'links-page', 'forms', 'teamwork'];

/** What somebody takes on with each kind of place. Where people review, it is what a network asks for. */
export function tradeKindOf(category: Category): TradeKind {
  if (likePages.includes(category)) return 'pages';
  return category === 'reviews' ? 'network' : (category as TradeKind);
}
