import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useDismiss } from './use-dismiss.ts';

interface Props {
  /** Name of the button. */
  label: string;
  /** What can be gone to, in words. */
  entries: readonly { words: string; go: () => void }[];
}

/** One button for all that is not part of this view, in words. */
export function Menu({ label, entries }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useDismiss(
    menu,
    isOpen,
    useCallback(() => setOpen(false), []),
  );
  useLayoutEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('li button')?.focus();
  }, [isOpen]);
  return (
    <div class="menu" ref={menu}>
      <button type="button" class="tool" aria-expanded={isOpen} aria-label={label} title={label} onClick={() => setOpen((now) => !now)}>
        <Icon name="menu" />
      </button>
      {isOpen && (
        <ul class="card">
          {entries.map(({ words, go }) => (
            <li key={words}>
              <button
                type="button"
                class="row-plain"
                onClick={() => {
                  setOpen(false);
                  // What lies over the page gives the focus back to where it was: this entry is gone by then.
                  menu.current?.querySelector('button')?.focus();
                  go();
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
