/** What the card in a page says. */
export const card = {
  'card.bestFor': 'Best for:',
  'card.next': 'Next tip',
  'card.done': 'Done',
  'card.more': 'More',
  'card.hide': 'Hide tips',
  'card.hideToday': 'Hide today',
  'card.notHere': 'Not on this site',
  'card.notHereAgain': 'Never here? Press again',
  'card.never': 'Never on websites',
  'card.neverAgain': 'Never anywhere? Press again',
  'card.unsaved': 'Not saved. Press again',
  'card.close': 'Close this tip',
  'card.whose': 'CSO Sidekick, an add-on. Not part of {name}',
} as const;
