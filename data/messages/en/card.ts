/** What the card in a page says. */
export const card = {
  'card.bestFor': 'Best for:',
  'card.tips': 'Tips for this page',
  'card.more': 'More',
  'card.hideToday': 'Hide today',
  'card.notHere': 'Not on this site',
  'card.notHereAgain': 'Never here? Press again',
  'card.never': 'Never on websites',
  'card.neverAgain': 'Never anywhere? Press again',
  'card.unsaved': 'Not saved. Press again',
  'card.close': 'Close',
} as const;
