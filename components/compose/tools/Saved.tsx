import { useState } from 'preact/hooks';
import { c } from '../../../data/messages/compose.ts';
import { Undo } from '../../ui/Undo.tsx';

/** What was done last to a list of the person's own: one thing saved or removed. */
export interface Done<Item> {
  item: Item;
  /** What is said of it. */
  said: string;
  /** Whether it can be brought back. */
  isRemoved: boolean;
}

/** Remembers what was done last. */
export function useDone<Item>() {
  return useState<Done<Item>>();
}

interface Props<Item> {
  done: Done<Item> | undefined;
  bringBack: (item: Item) => void;
}

/** Says what was saved or removed, and brings back what was removed. */
export function SavedOrRemoved<Item>({ done, bringBack }: Props<Item>) {
  return (
    <p class="notice" role="status">
      {done && !done.isRemoved && done.said}
      <Undo
        of={done?.isRemoved ? done : undefined}
        said={done?.said ?? ''}
        label={c('draft.undo')}
        undo={() => done && bringBack(done.item)}
      />
    </p>
  );
}
