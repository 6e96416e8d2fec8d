import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Closes what hangs on a button: at Escape, with the focus back on the button, and at a press or a focus elsewhere.
 * @param box holds both the button, which is its first, and what hangs on it
 */
export function useDismiss(box: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  // With the drawing, so that no Escape comes too early.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const outside = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) close();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser closes the whole popup.
      event.preventDefault();
      close();
      box.current?.querySelector('button')?.focus();
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    addEventListener('keydown', onEscape);
    return () => {
      removeEventListener('keydown', onEscape);
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
    };
  }, [box, isOpen, close]);
}
