import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  id?: string;
  class?: string;
  /** Whether it is open to begin with. */
  open?: boolean;
  summary: ComponentChildren;
  /** Drawn when it is first opened: most of the popup is closed, and a slow computer should not draw it. */
  children: () => ComponentChildren;
}

/** A line that opens in place. */
export function Disclosure({ summary, children, open = false, ...attributes }: Props) {
  const [wasOpen] = useState(open);
  const [wasOpened, setWasOpened] = useState(open);
  return (
    <details {...attributes} open={wasOpen} onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
