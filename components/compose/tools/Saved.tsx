import { roomFor } from '../../../core/settings/writing-tools.ts';
import { c } from '../../../data/messages/compose.ts';
import { k } from '../../../data/messages/tools.ts';
import { Undo } from '../../ui/Undo.tsx';

/** What was done last to a list of the person's own: one thing saved or removed. */
export interface Done<Item> {
  item: Item;
  /** What is said of it. */
  said: string;
  /** Whether it can be brought back. */
  isRemoved: boolean;
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

/**
 * What is said below the field for a name.
 * @param list what is kept already
 * @param needed what is missing, where somebody has tried to save without
 * @param usually what is said otherwise
 */
export function nameHint(list: readonly { name: string }[], name: string, longest: number, needed: string | undefined, usually: string) {
  const room = roomFor(list, name, longest);
  if (room === 'full') return { hint: k('tools.full', { count: longest }), isWrong: true };
  if (needed) return { hint: needed, isWrong: true };
  return { hint: room === 'replaces' ? k('tools.replaces') : usually, isWrong: false };
}
