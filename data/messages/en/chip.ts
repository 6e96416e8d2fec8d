/** What the chip in a page says. */
export const chipMessages = {
  tip: 'Tip: {title}',
  unread: 'No tips came. Press again.',
} as const;
