import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useModal } from './use-modal.ts';

interface Props {
  title: string;
  /** Name of the button that closes it. */
  closeLabel: string;
  /** Closed, it keeps what somebody has typed in it. */
  isOpen: boolean;
  closed: () => void;
  children: ComponentChildren;
}

/** What lies over the page until it is closed. The browser closes it on Escape, and gives the focus back to what opened it. */
export function Dialog({ title, closeLabel, isOpen, closed, children }: Props) {
  const { modal } = useModal(isOpen);
  const id = useId();
  return (
    <dialog ref={modal} class="dialog" aria-labelledby={id} onClose={() => isOpen && closed()}>
      <form method="dialog" class="heading">
        <h2 id={id}>{title}</h2>
        <button type="submit" class="second">
          {closeLabel}
        </button>
      </form>
      {children}
    </dialog>
  );
}
