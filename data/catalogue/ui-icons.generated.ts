import { iconShapes } from './icons.ts';

const names = {
  alert: 'alert-circle',
  back: 'arrow-left',
  check: 'check',
  chevron: 'chevron-right',
  copy: 'copy',
  cross: 'x',
  dash: 'minus',
  link: 'link',
  mail: 'mail',
  menu: 'menu-2',
  open: 'external-link',
  place: 'map-pin',
  question: 'help',
  search: 'search',
  settings: 'adjustments-horizontal',
  website: 'world',
  add: 'plus',
  down: 'arrow-down',
  remove: 'x',
  trash: 'trash',
  up: 'arrow-up',
  write: 'pencil',
} as const;
export type UiIcon = keyof typeof names;

/** Shapes of the icons that are not a platform's mark. */
export const uiIcons = Object.fromEntries(
  await Promise.all(Object.entries(names).map(async ([name, icon]) => [name, await iconShapes(icon)])),
) as Record<UiIcon, Awaited<ReturnType<typeof iconShapes>>>;
