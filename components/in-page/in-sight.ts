import type { Point } from './press.ts';
import { isLast, type Stage } from './stage.ts';

/** A colour filter over the whole page, as dark modes set it, leaves everything to be seen. */
const isHarmlessFilter = (filter: string) => /^(none|((invert|hue-rotate)\([^)]*\)\s*)+)$/.test(filter);

/** The page's root element must show us as we are: no fade, no mask, no shift, nothing drawn over everything. */
function isRootPlain(root: Element): boolean {
  const { opacity, filter, transform, translate, rotate, scale, clipPath, mixBlendMode, zoom } = getComputedStyle(root);
  const mask = getComputedStyle(root).getPropertyValue('mask-image') || getComputedStyle(root).getPropertyValue('-webkit-mask-image');
  const isNone = (value: string | undefined) => !value || value === 'none';
  return (
    opacity === '1' &&
    isHarmlessFilter(filter) &&
    [transform, translate, rotate, scale, clipPath, mask].every(isNone) &&
    mixBlendMode === 'normal' &&
    (!zoom || zoom === '1') &&
    /^(none|normal)$/.test(getComputedStyle(root, '::after').content) &&
    // Dialogs and the like are drawn above everything, and can let presses through. The list forgives what a browser does not know.
    !document.querySelector(':is(:modal,:fullscreen,:popover-open)') &&
    !root.matches(':is(:active-view-transition,:not(*))')
  );
}

/**
 * Whether a person could see what was pressed. A page can hide our element, fade it, cover it, or lay something over it that lets
 * presses through.
 * @param point of the window where it was pressed
 */
export function isInSight({ host, root }: Stage, control: Element, { x, y }: Point): boolean {
  const { display, opacity, visibility } = getComputedStyle(host);
  return (
    !document.hidden &&
    isLast(host) &&
    `${display} ${opacity} ${visibility}` === 'block 1 visible' &&
    isRootPlain(document.documentElement) &&
    document.elementFromPoint(x, y) === host &&
    control.contains(root.elementFromPoint(x, y))
  );
}
