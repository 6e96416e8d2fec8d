import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { DraftStore } from '../../../core/drafts/draft-store.ts';

export function useDrafts(store: DraftStore) {
  const [on, setOn] = useState(store.get);
  useLayoutEffect(() => {
    const draw = () => setOn(store.get());
    // The store may have changed between the first drawing and this effect.
    draw();
    return store.subscribe(draw);
  }, [store]);
  const { drafts, draft, states, gone } = on;
  const { id } = draft;
  const kept = useMemo(() => drafts.filter((one) => !store.isBlank(one)).sort((a, b) => b.changed - a.changed), [drafts, store]);
  /** The same function from key to key. */
  const change = useCallback((changes: Parameters<DraftStore['change']>[0]) => store.change(changes, id), [store, id]);
  return {
    draft,
    /** Whether nothing is written in it yet. */
    isBlank: store.isBlank(draft),
    /** Drafts that hold something, newest first. */
    kept,
    state: states[id],
    gone,
    change,
  };
}
