import { useCallback, useRef } from 'preact/hooks';

/**
 * Opens a dialog over the page, and closes it. It is done when the element is drawn, before the effects of what lies in it: in a closed
 * dialog nothing could take the focus.
 * @returns `modal`: the ref of the element; `dialog`: the element, for its own methods
 */
export function useModal(isOpen = true) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  const modal = useCallback(
    (element: HTMLDialogElement | null) => {
      dialog.current = element;
      if (!element || element.open === isOpen) return;
      if (isOpen) element.showModal();
      else element.close();
    },
    [isOpen],
  );
  return { modal, dialog };
}
