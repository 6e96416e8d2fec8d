import { iconShapes } from './icons.ts';

const names = { picture: 'photo', emoji: 'mood-smile', ready: 'template' } as const;
export type ToolIcon = keyof typeof names;

/** Shapes of the icons on the tools below the message; "#" and "@" are icons themselves. Apart from the others: only the composer shows them. */
export const toolIcons = Object.fromEntries(
  await Promise.all(Object.entries(names).map(async ([name, icon]) => [name, await iconShapes(icon)])),
) as Record<ToolIcon, Awaited<ReturnType<typeof iconShapes>>>;
