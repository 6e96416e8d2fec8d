import { l } from '../../data/messages/library.ts';

/** How many rows of a long list show at first, and how many more at each press. */
export const step = 20;

/** The button under a list that is not shown whole. */
export function ShowMore({ left, more }: { left: number; more: () => void }) {
  if (left <= 0) return null;
  return (
    <button type="button" class="second" onClick={more}>
      {l('library.more', { count: Math.min(left, step) })}
    </button>
  );
}
