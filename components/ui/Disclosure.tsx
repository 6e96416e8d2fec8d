import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  id?: string;
  class?: string;
  summary: ComponentChildren;
  /** Drawn when it is first opened: most of the popup is closed, and a slow computer should not draw it. */
  children: () => ComponentChildren;
}

/** A line that opens in place. */
export function Disclosure({ summary, children, ...attributes }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details {...attributes} onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
