import { useLayoutEffect } from 'preact/hooks';
import type { Stored } from '../../core/settings/stored.ts';

type Theme = Stored['settings']['theme'];

/** Gives the page the colours that the person chose. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** The same, and again at each other choice: before the drawing, so that nothing is drawn twice. */
export function useTheme(theme: Theme): void {
  useLayoutEffect(() => applyTheme(theme), [theme]);
}
