import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** What can be undone, if anything. Each new one takes the focus once: the button that was pressed is mostly gone from the page. */
  of: object | undefined;
  /** Whether it cannot be undone right now. */
  hidden?: boolean;
  /** Whether the focus stays where it is, because nobody pressed anything. */
  quiet?: boolean;
  /** What was done. */
  said: string;
  label: string;
  undo: () => void;
  /** What to know besides. */
  children?: ComponentChildren;
}

/** Says what was done, and takes it back. It stands inside an element with the role "status". */
export function Undo({ of, hidden = false, quiet = false, said, label, undo, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown again later, it must not take the focus from somebody who types.
  useLayoutEffect(() => {
    // Whoever is writing by now must not press it with the next space.
    if (of && !quiet && !document.activeElement?.matches('input, textarea, select')) button.current?.focus();
  }, [of]);
  if (!of || hidden) return null;
  return (
    <>
      {said}{' '}
      <button ref={button} type="button" class="plain" onClick={undo}>
        {label}
      </button>
      {children}
    </>
  );
}
