import { type ComponentChildren, createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';

export const Printing = createContext(false);

interface Props {
  id?: string;
  class?: string;
  summary: ComponentChildren;
  startsOpen?: boolean;
  /** Drawn at once, because addresses and links lead to lines in it. */
  drawnAtOnce?: boolean;
  /** Drawn when it is first opened: there are hundreds of them. */
  children: () => ComponentChildren;
}

/** A line that opens in place, and that paper always shows open. */
export function Fold({ id, class: className = 'row', summary, startsOpen = false, drawnAtOnce = false, children }: Props) {
  const printing = useContext(Printing);
  const [open, setOpen] = useState(startsOpen);
  const [drawn, setDrawn] = useState(startsOpen || drawnAtOnce);
  // Printing opens every line too, and its toggle events reach the handler of the drawing before: it must know at the call.
  const onPaper = useRef(printing);
  onPaper.current = printing;
  const toggled = (now: boolean) => {
    if (onPaper.current) return;
    setOpen(now);
    if (now) setDrawn(true);
  };
  return (
    <details class={className} open={open || printing} onToggle={(event) => toggled(event.currentTarget.open)} {...(id ? { id } : {})}>
      <summary>
        {summary}
        <Icon name="chevron" size={16} />
      </summary>
      {(drawn || printing) && children()}
    </details>
  );
}
