import { copyOf, type Draft, emptyDraft, isEmpty, withUnsaved } from './draft.ts';
import { type Edits, editsOf, withEdits } from './edits.ts';
import { undoFor } from './record.ts';
import { type SaveState, saveQueue } from './save-queue.ts';

/** Where drafts are kept, as the store needs it; see browser/drafts.ts. */
export interface DraftKeeper {
  /** @returns the draft as it is kept now, also what other windows have changed; its time is later than before */
  save: (base: Draft, edits: Edits) => Promise<Draft>;
  /** Hides one; it can be saved again for a while. */
  remove: (id: string) => Promise<void>;
  /** Removes one for good, where it is deleted or empty. */
  forget: (id: string) => Promise<void>;
  watch: (changed: (id: string, draft: Draft | undefined) => void) => () => void;
}

/** What is on screen. A state is "gone" where another window deleted a draft that is shown here. */
export interface DraftsOnScreen {
  /** All of them, also empty ones that nobody keeps. */
  drafts: readonly Draft[];
  /** The one that is open. */
  draft: Draft;
  states: Readonly<Record<string, SaveState | 'gone'>>;
  /** The one deleted last, as long as it can be brought back. */
  gone: Draft | undefined;
}

export type DraftStore = ReturnType<typeof draftStore>;

/**
 * The drafts of one window: what is typed shows at once and is saved behind, changes of other windows come in.
 * @param first drafts that are kept, and the one to open; `gone` was deleted a short while ago
 * @param newId makes an id that nobody else has
 * @param usual what a new draft has before anybody writes: with no more than its hashtags, a draft is blank
 */
export function draftStore(
  first: { drafts: readonly Draft[]; current: Draft; gone?: Draft | undefined },
  keeper: DraftKeeper,
  newId: () => string,
  usual: () => Partial<Draft> = () => ({}),
) {
  const { current } = first;
  let on: DraftsOnScreen = {
    drafts: [current, ...first.drafts.filter(({ id }) => id !== current.id)],
    draft: current,
    states: {},
    gone: first.gone,
  };
  const listeners = new Set<() => void>();
  const isBlank = (draft: Draft) => isEmpty(draft, usual().tags);
  const queues = new Map<string, ReturnType<typeof saveQueue<Edits>>>();
  /** The time of each draft as it was last heard of from the disk: what is older arrives late. */
  const lastKnown = new Map(first.drafts.map(({ id, changed }) => [id, changed]));
  /** Drafts that were deleted here, with the time of their last saving: a key that was under way brings none of them back. */
  const deleted = new Map<string, number>();
  let undoTimer: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: Partial<DraftsOnScreen>) => {
    on = { ...on, ...next };
    for (const listener of listeners) listener();
  };
  const find = (id: string) => on.drafts.find((one) => one.id === id);
  const without = (id: string) => on.drafts.filter((one) => one.id !== id);
  const upsert = (id: string, next: Draft | undefined) =>
    tell({ drafts: next ? [next, ...without(id)] : without(id), ...(next && id === on.draft.id ? { draft: next } : {}) });
  const replace = (known: Draft, next: Draft) =>
    tell({ drafts: on.drafts.map((one) => (one === known ? next : one)), ...(on.draft === known ? { draft: next } : {}) });

  /** Nobody brings it back any more. */
  const endUndo = (id: string) => {
    if (on.gone?.id !== id) return;
    clearTimeout(undoTimer);
    tell({ gone: undefined });
  };
  const offerUndo = (draft: Draft) => {
    clearTimeout(undoTimer);
    if (on.gone) keeper.forget(on.gone.id).catch(() => undefined);
    tell({ gone: draft });
    undoTimer = setTimeout(() => {
      endUndo(draft.id);
      keeper.forget(draft.id).catch(() => undefined);
    }, undoFor);
  };

  const receive = (id: string, kept: Draft) => {
    if (kept.changed <= (deleted.get(id) ?? lastKnown.get(id) ?? -1)) return;
    deleted.delete(id);
    endUndo(id);
    lastKnown.set(id, kept.changed);
    const known = find(id);
    const next = withUnsaved(withEdits(kept, queues.get(id)?.unsaved() ?? {}), {}, known);
    if (!known) tell({ drafts: [next, ...on.drafts] });
    else if (next !== known) replace(known, next);
  };

  const queueOf = ({ id }: Draft, base: Draft) => {
    const known = queues.get(id);
    if (known) return known;
    const queue = saveQueue<Edits>(
      async (edits) => receive(id, await keeper.save(find(id) ?? base, edits)),
      (state) => tell({ states: { ...on.states, [id]: state } }),
    );
    queues.set(id, queue);
    return queue;
  };

  const endWatch = keeper.watch((id, kept) => {
    if (kept) return receive(id, kept);
    lastKnown.delete(id);
    // Somebody may be writing in the one that is shown: it stays, says so, and the next key keeps it again.
    if (id === on.draft.id) tell(isBlank(on.draft) ? {} : { states: { ...on.states, [id]: 'gone' } });
    else if (find(id)) upsert(id, undefined);
  });

  const show = (id: string) => {
    const next = find(id);
    if (!next || next === on.draft) return;
    const left = on.draft;
    tell({ draft: next });
    // Emptied: there is nothing to come back to.
    if (isBlank(left) && queues.has(left.id)) {
      const { id: emptied } = left;
      tell({ drafts: without(emptied) });
      queueOf(left, left)
        .flush()
        .then(() => keeper.forget(emptied))
        .catch(() => undefined);
    }
  };
  const keepNew = (fresh: Draft) => {
    deleted.delete(fresh.id);
    upsert(fresh.id, fresh);
    queueOf(fresh, fresh).add({ changed: fresh.changed });
  };
  const restore = (one: Draft) => {
    endUndo(one.id);
    lastKnown.delete(one.id);
    keepNew({ ...one, changed: Math.max(Date.now(), one.changed + 1) });
    show(one.id);
  };
  if (first.gone) offerUndo(first.gone);

  return {
    /** What is on screen now. The same object until something of it changes. */
    get: (): DraftsOnScreen => on,
    /** Calls back after each change. @returns the function that ends it */
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /**
     * Changes a draft. Takes the changes, or what makes them of the draft as it is then.
     * @param id of the draft that was on screen when somebody typed; another may have come since, and must not get the key
     */
    change: (changes: Partial<Draft> | ((now: Draft) => Partial<Draft>), id = on.draft.id) => {
      const now = find(id);
      if (!now || deleted.has(id)) return;
      const stamped = { ...(typeof changes === 'function' ? changes(now) : changes), changed: Date.now() };
      const edits = editsOf(now, stamped);
      const { changed: _, ...others } = edits;
      if (!Object.keys(others).length) return;
      const queue = queueOf(now, now);
      replace(now, { ...now, ...stamped });
      queue.add({ ...others, changed: stamped.changed });
    },
    isBlank,
    /** Whether it is among them. */
    has: (id: string) => find(id) !== undefined,
    /** Takes in one as it is kept. Later changes of it come by themselves. */
    receive: (kept: Draft) => receive(kept.id, kept),
    /** Tries again what could not be saved. */
    saveAgain: () => queueOf(on.draft, on.draft).flush(),
    show,
    /** Starts a new one, with the places of the one on screen and what is usual or written already. @param written or what makes it of these places */
    start: (written: Partial<Draft> | ((places: Pick<Draft, 'places'>) => Partial<Draft>) = {}) => {
      const { places, ...others } = { places: on.draft.places, ...usual() };
      const given = typeof written === 'function' ? written({ places }) : written;
      const fresh = { ...emptyDraft(newId(), Date.now()), ...others, places, ...given };
      if (isBlank(fresh)) upsert(fresh.id, fresh);
      else keepNew(fresh);
      show(fresh.id);
    },
    duplicate: (one: Draft, name: string) => {
      const copy = copyOf(one, newId(), name, Date.now());
      keepNew(copy);
      show(copy.id);
    },
    /** Keeps one that could not be kept where it was made, such as by the menu of a page. */
    keep: keepNew,
    /** Deletes one; another comes on screen where it was the one shown. @throws where the browser cannot delete it: then it is back */
    remove: async (one: Draft): Promise<void> => {
      const { id } = one;
      deleted.set(id, Number.POSITIVE_INFINITY);
      const others = without(id);
      const next = id === on.draft.id ? (others[0] ?? emptyDraft(newId(), Date.now())) : on.draft;
      tell({ drafts: others.includes(next) ? others : [next, ...others], draft: next });
      await queues.get(id)?.flush();
      try {
        await keeper.remove(id);
      } catch (error) {
        deleted.delete(id);
        upsert(id, one);
        throw error;
      }
      queues.delete(id);
      deleted.set(id, Math.max(lastKnown.get(id) ?? 0, one.changed));
      lastKnown.delete(id);
      offerUndo(one);
    },
    /** Brings a deleted one back and shows it. */
    restore,
    /** Ends it: nothing is saved any more, nothing comes in. */
    end: () => {
      endWatch();
      clearTimeout(undoTimer);
      listeners.clear();
    },
  };
}
