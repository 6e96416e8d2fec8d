import { useCallback, useEffect, useState } from 'preact/hooks';
import { isEmpty } from '../../../core/drafts/draft.ts';
import type { DraftStore } from '../../../core/drafts/draft-store.ts';

/** The drafts on screen: what the store has now, drawn again after each change of it. */
export function useDrafts(store: DraftStore) {
  const [on, setOn] = useState(store.get);
  useEffect(() => {
    const draw = () => setOn(store.get());
    // Something may have come in before anybody listened.
    draw();
    return store.subscribe(draw);
  }, [store]);
  const { drafts, draft, states, gone } = on;
  const { id } = draft;
  /** Stays the same function from key to key. */
  const change = useCallback((changes: Parameters<DraftStore['change']>[0]) => store.change(changes, id), [store, id]);
  return {
    draft,
    /** Drafts that hold something, newest first. */
    kept: drafts.filter((one) => !isEmpty(one)).sort((a, b) => b.changed - a.changed),
    state: states[id],
    gone,
    change,
  };
}
