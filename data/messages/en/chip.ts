/** What the chip in a page says. */
export const chipMessages = {
  tip: 'Sidekick tip: {title}',
  unread: 'No tips came. Press again.',
  close: 'Close this tip',
} as const;
