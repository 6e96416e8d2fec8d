/** What the card in a page says. */
export const card = {
  'card.bestFor': 'Best for',
  'card.tips': 'Tips for this page',
  'card.more': 'More',
  'card.hideToday': 'Hide today',
  'card.notHere': 'Not on this site',
  'card.never': 'Never in pages',
  'card.close': 'Close',
} as const;
