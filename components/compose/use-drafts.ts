import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { copyOf, type Draft, emptyDraft, isEmpty } from '../../core/draft.ts';
import { type SaveState, saveQueue } from '../../core/save-queue.ts';

/** What the drafts ask of the browser. */
export interface DraftStore {
  save: (base: Draft, changes: Partial<Draft>) => Promise<unknown>;
  remove: (id: string) => Promise<void>;
  watch: (changed: (id: string, draft: Draft | undefined) => void) => () => void;
}

/** The drafts on screen. What is typed is shown at once and saved behind. */
export function useDrafts(first: readonly Draft[], current: Draft, store: DraftStore) {
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => [current, ...first.filter(({ id }) => id !== current.id)]);
  const [shown, setShown] = useState(current.id);
  const [states, setStates] = useState<Record<string, SaveState>>({});
  const latest = useRef(drafts);
  latest.current = drafts;
  const queues = useRef(new Map<string, ReturnType<typeof saveQueue<Draft>>>());
  const draft = drafts.find(({ id }) => id === shown) ?? current;

  const put = useCallback(
    (id: string, next: Draft | undefined) =>
      setDrafts((before) => {
        const others = before.filter((one) => one.id !== id);
        return next ? [next, ...others] : others;
      }),
    [],
  );

  const queueOf = (base: Draft) => {
    const known = queues.current.get(base.id);
    if (known) return known;
    const queue = saveQueue<Draft>(
      (changes) => store.save(latest.current.find(({ id }) => id === base.id) ?? base, changes),
      (state) => setStates((before) => ({ ...before, [base.id]: state })),
    );
    queues.current.set(base.id, queue);
    return queue;
  };

  const changeOne = (base: Draft, changes: Partial<Draft>) => {
    const stamped = { ...changes, changed: Date.now() };
    setDrafts((before) => before.map((one) => (one.id === base.id ? { ...one, ...stamped } : one)));
    queueOf(base).add(stamped);
  };

  useEffect(
    () =>
      store.watch((id, next) => {
        const known = latest.current.find((one) => one.id === id);
        // A change of our own comes back, or an older one arrives late.
        if (next && known && next.changed <= known.changed) return;
        if (next || id !== shown) put(id, next);
      }),
    [store, shown, put],
  );

  const keepNew = (fresh: Draft) => {
    put(fresh.id, fresh);
    queueOf(fresh).add(fresh);
  };

  return {
    draft,
    /** Drafts that hold something, newest first. */
    kept: [...drafts].filter((one) => !isEmpty(one)).sort((a, b) => b.changed - a.changed),
    state: states[shown],
    change: (changes: Partial<Draft>) => changeOne(draft, changes),
    saveAgain: () => queueOf(draft).flush(),
    show: setShown,
    /** Starts a new one, with the places of the one on screen and what is written already. */
    start: (written: Partial<Draft> = {}) => {
      const fresh = { ...emptyDraft(crypto.randomUUID(), Date.now()), places: draft.places, ...written };
      if (isEmpty(fresh)) put(fresh.id, fresh);
      else keepNew(fresh);
      setShown(fresh.id);
    },
    duplicate: (one: Draft, name: string) => {
      const copy = copyOf(one, crypto.randomUUID(), name, Date.now());
      keepNew(copy);
      setShown(copy.id);
    },
    /** Removes one; a new one comes on screen where it was the one shown. */
    remove: async (one: Draft) => {
      await queues.current.get(one.id)?.flush();
      await store.remove(one.id);
      put(one.id, undefined);
      if (one.id !== shown) return;
      const next = latest.current.find(({ id }) => id !== one.id) ?? emptyDraft(crypto.randomUUID(), Date.now());
      put(next.id, next);
      setShown(next.id);
    },
    /** Brings a removed one back and shows it. */
    restore: (one: Draft) => {
      keepNew(one);
      setShown(one.id);
    },
  };
}
