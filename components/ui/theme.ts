import { useLayoutEffect } from 'preact/hooks';
import type { Stored } from '../../core/settings/stored.ts';

type Theme = Stored['settings']['theme'];

/** Gives the page the colours that the person chose. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** Does so before the browser paints, and again when the choice changes: nothing shows in the wrong colours first. */
export function useTheme(theme: Theme): void {
  useLayoutEffect(() => applyTheme(theme), [theme]);
}
