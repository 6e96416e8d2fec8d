import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../data/messages/app.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  /** What can be gone to, in words. */
  entries: readonly { words: string; go: () => void }[];
}

/** One button for all that is not part of this view, in words. */
export function Menu({ entries }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector<HTMLElement>('li button')?.focus();
    const outside = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser closes the whole popup.
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    addEventListener('keydown', onEscape);
    return () => {
      removeEventListener('keydown', onEscape);
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
    };
  }, [isOpen]);
  return (
    <div class="menu" ref={menu}>
      <button
        ref={button}
        type="button"
        class="tool"
        aria-expanded={isOpen}
        aria-label={t('popup.menu')}
        title={t('popup.menu')}
        onClick={() => setOpen(!isOpen)}
      >
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
