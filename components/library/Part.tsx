import type { ComponentChildren } from 'preact';
import { Fold } from './Fold.tsx';

interface Props {
  id: string;
  title: string;
  /** How much is in it. */
  count: string;
  drawnAtOnce?: boolean;
  children: () => ComponentChildren;
}

/** A long part of the page, closed until somebody wants it. */
export function Part({ id, title, count, children, ...rest }: Props) {
  return (
    <Fold
      id={id}
      class="part"
      summary={
        <span>
          <h2>{title}</h2>
          <small>{count}</small>
        </span>
      }
      {...rest}
    >
      {children}
    </Fold>
  );
}
