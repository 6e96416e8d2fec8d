import { useState } from 'preact/hooks';
import { x } from '../../data/messages/campaign.ts';
import { Undo } from '../ui/Undo.tsx';

/**
 * Takes things out of a list of the campaign, the last of which can be brought back.
 * @param put changes the list, on the basis of what is on screen then
 */
export function useRemoval<Item>(put: (change: (list: readonly Item[]) => Item[]) => void) {
  const [removed, setRemoved] = useState<{ item: Item; at: number }>();
  const undo = () => {
    if (!removed) return;
    const { item, at } = removed;
    put((now) => [...now.slice(0, at), item, ...now.slice(at)]);
    setRemoved(undefined);
  };
  return {
    remove(item: Item, at: number) {
      setRemoved({ item, at });
      put((now) => now.filter((_, index) => index !== at));
    },
    /** Says that something is gone, with the way back. */
    said: (
      <p role="status">
        <Undo of={removed} said={x('item.removed')} label={x('list.undo')} undo={undo} />
      </p>
    ),
  };
}
