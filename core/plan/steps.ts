/** How a first step of a platform is known when it is done. @param at its place in the platform's guide, from 0 */
export const stepId = (platform: string, at: number): string => `${platform}.${at}`;

/** The words that stand for a kind of place where its good and bad sides are told. */
export type TradeKind = 'network' | 'blog' | 'messaging' | 'forum';

/** What somebody takes on with each kind of place; a kind without words of its own is like a network. */
export const tradeKindOf = (category: string): TradeKind =>
  category === 'blog' || category === 'messaging' || category === 'forum' ? category : 'network';
