import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { copyOf, type Draft, emptyDraft, isEmpty, withUnsaved } from '../../core/draft.ts';
import { type SaveState, saveQueue } from '../../core/save-queue.ts';

/** What the drafts ask of the browser. */
export interface DraftStore {
  /** @returns the draft as it is kept now, also what other windows have changed; its time is later than before */
  save: (base: Draft, changes: Partial<Draft>) => Promise<Draft>;
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
  /** The time of each draft as it was last heard of from the disk: what is older arrives late. */
  const heard = useRef(new Map(first.map(({ id, changed }) => [id, changed])));
  /** Drafts that were removed here: a key that was under way brings none of them back. */
  const gone = useRef(new Set<string>());
  const draft = drafts.find(({ id }) => id === shown) ?? current;

  const put = useCallback(
    (id: string, next: Draft | undefined) =>
      setDrafts((before) => {
        const others = before.filter((one) => one.id !== id);
        return next ? [next, ...others] : others;
      }),
    [],
  );

  const hear = useCallback((id: string, kept: Draft) => {
    if (gone.current.has(id) || kept.changed <= (heard.current.get(id) ?? -1)) return;
    heard.current.set(id, kept.changed);
    const unsaved = queues.current.get(id)?.unsaved() ?? {};
    setDrafts((before) => {
      const known = before.find((one) => one.id === id);
      const next = withUnsaved(kept, unsaved, known);
      if (next === known) return before;
      return known ? before.map((one) => (one === known ? next : one)) : [next, ...before];
    });
  }, []);

  const queueOf = useCallback(
    (base: Draft) => {
      const known = queues.current.get(base.id);
      if (known) return known;
      const queue = saveQueue<Draft>(
        async (changes) => hear(base.id, await store.save(latest.current.find(({ id }) => id === base.id) ?? base, changes)),
        (state) => setStates((before) => ({ ...before, [base.id]: state })),
      );
      queues.current.set(base.id, queue);
      return queue;
    },
    [store, hear],
  );

  /** Stays the same function from key to key. Takes the changes, or what makes them of the draft as it is then. */
  const change = useCallback(
    (changes: Partial<Draft> | ((now: Draft) => Partial<Draft>)) => {
      if (gone.current.has(shown)) return;
      const now = latest.current.find(({ id }) => id === shown) ?? current;
      const stamped = { ...(typeof changes === 'function' ? changes(now) : changes), changed: Date.now() };
      latest.current = latest.current.map((one) => (one === now ? { ...one, ...stamped } : one));
      setDrafts((before) => before.map((one) => (one.id === shown ? { ...one, ...stamped } : one)));
      queueOf(now).add(stamped);
    },
    [shown, current, queueOf],
  );

  useEffect(
    () =>
      store.watch((id, next) => {
        if (next) return hear(id, next);
        heard.current.delete(id);
        // Somebody may be writing in the one that is shown: it stays, and the next key keeps it again.
        if (id !== shown) put(id, undefined);
      }),
    [store, shown, put, hear],
  );

  const keepNew = (fresh: Draft) => {
    gone.current.delete(fresh.id);
    put(fresh.id, fresh);
    queueOf(fresh).add(fresh);
  };

  return {
    draft,
    /** Drafts that hold something, newest first. */
    kept: [...drafts].filter((one) => !isEmpty(one)).sort((a, b) => b.changed - a.changed),
    state: states[shown],
    change,
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
    /** Removes one; another comes on screen where it was the one shown. @throws where the browser cannot remove it: then it is back */
    remove: async (one: Draft) => {
      gone.current.add(one.id);
      put(one.id, undefined);
      if (one.id === shown) {
        const next = latest.current.find(({ id }) => id !== one.id) ?? emptyDraft(crypto.randomUUID(), Date.now());
        put(next.id, next);
        setShown(next.id);
      }
      await queues.current.get(one.id)?.flush();
      try {
        await store.remove(one.id);
      } catch (error) {
        gone.current.delete(one.id);
        put(one.id, one);
        throw error;
      }
      queues.current.delete(one.id);
      heard.current.delete(one.id);
    },
    /** Brings a removed one back and shows it. */
    restore: (one: Draft) => {
      keepNew(one);
      setShown(one.id);
    },
  };
}
