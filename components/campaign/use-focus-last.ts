import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the focus into the last of some fields, once the one that was added is drawn. @param fields a selector, within the box */
export function useFocusLast<Box extends HTMLElement>(fields: string) {
  const box = useRef<Box>(null);
  const isWaiting = useRef(false);
  useLayoutEffect(() => {
    if (!isWaiting.current) return;
    isWaiting.current = false;
    [...(box.current?.querySelectorAll<HTMLElement>(fields) ?? [])].at(-1)?.focus();
  });
  return {
    box,
    /** Call it before the field is added. */
    wait: () => {
      isWaiting.current = true;
    },
  };
}
