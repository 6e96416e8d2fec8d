/** What the chip in a page says: the only texts a page loads on every visit. */
export const chipMessages = {
  tip: 'Tip: {title}',
  unread: 'No tips came. Press again.',
} as const;
