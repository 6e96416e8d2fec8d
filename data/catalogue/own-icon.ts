/** The extension's icon on a field of 32 by 32: a speech bubble with a tick, advice that helps to act. */
export const ownIcon = {
  bubble: {
    path: 'M7 2h18a6 6 0 0 1 6 6v11a6 6 0 0 1-6 6H16l-6.2 5.2A1 1 0 0 1 8 29.500V25H7a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6Z',
    fill: '#0b6b5d',
  },
  tick: { path: 'm9.500 13.800 4.600 4.600L22.500 9.500', stroke: '#fff', width: 3.4 },
  /** Marks a site the extension knows. */
  dot: { path: 'M20 25.500a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z', fill: '#f2a33a', stroke: '#fff', width: 2 },
} as const;
