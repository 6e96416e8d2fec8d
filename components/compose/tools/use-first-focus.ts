import { useLayoutEffect, useRef } from 'preact/hooks';

/** For the field that has the focus when a panel or form opens that was opened on purpose. */
export function useFirstFocus<Field extends HTMLElement>() {
  const field = useRef<Field>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return field;
}
