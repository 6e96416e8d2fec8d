/** What the chip and the card in a page say. Kept apart so that a page loads no other text. */
export const page = {
  'chip.tip': 'Tip: {title}',
  'card.label': 'Tips for {name}',
  'card.bestFor': 'Best for',
  'card.tips': 'Tips for this page',
  'card.more': 'More',
  'card.hideToday': 'Hide today',
  'card.notHere': 'Not on this site',
  'card.never': 'Never in pages',
  'card.close': 'Close',
  'card.unread': 'The tips did not load. Press the chip again.',
} as const;
