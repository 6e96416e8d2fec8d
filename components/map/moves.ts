import type { Move } from '../../core/catalogue/connection-map.ts';

/** Which step a key means where arrow keys move inside of something; undefined for any other key, and where it is part of a shortcut. */
export function moveOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Move | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const forwards = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowRight' || key === 'ArrowLeft') return key === forwards ? 'next' : 'previous';
  const moves: Record<string, Move> = { ArrowDown: 'down', ArrowUp: 'up', Home: 'first', End: 'last' };
  return moves[key];
}
