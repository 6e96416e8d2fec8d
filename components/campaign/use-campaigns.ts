import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Campaign, Edits } from '../../core/campaign/campaign.ts';

/** What the page asks of the browser to keep campaigns. */
export interface CampaignKeeper {
  /** @param base the campaign as the window knows it. Rejects where the browser cannot save. */
  save: (base: Campaign, edits?: Edits) => Promise<Campaign>;
  /** Saves without waiting for anything: the page is closing. */
  saveAtOnce: (campaign: Campaign) => void;
  remove: (campaign: Campaign) => Promise<void>;
  watch: (changed: (id: string, campaign: Campaign | undefined) => void) => () => void;
}

/** How far the saving is. */
export type SaveState = 'saved' | 'saving' | 'failed';

interface Work {
  list: readonly Campaign[];
  /** What still has to be saved, by id. */
  waiting: Map<string, Edits>;
  /** What is on its way to the disk. */
  sent: { id: string; edits: Edits } | undefined;
  /** When each was last changed, as far as this window knows: news from before that is none. */
  known: Map<string, number>;
  isOver: boolean;
}

const replaced = (list: readonly Campaign[], next: Campaign): Campaign[] =>
  list.some(({ id }) => id === next.id) ? list.map((one) => (one.id === next.id ? next : one)) : [next, ...list];

/** Saves what waits, one campaign after the other, until all is saved or one saving fails: what failed waits again. */
async function saveAll(work: Work, keeper: CampaignKeeper): Promise<SaveState> {
  for (let [next] = work.waiting; next && !work.isOver; [next] = work.waiting) {
    const [id, edits] = next;
    work.waiting.delete(id);
    const base = work.list.find((one) => one.id === id);
    if (!base) continue;
    work.sent = { id, edits };
    try {
      const kept = await keeper.save(base, edits);
      work.known.set(id, kept.changed);
    } catch {
      work.waiting.set(id, { ...edits, ...work.waiting.get(id) });
      return 'failed';
    } finally {
      work.sent = undefined;
    }
  }
  return 'saved';
}

/**
 * All campaigns on screen. What is typed shows at once and is on its way to the disk at once, one saving at a time; what other windows
 * change comes in, but for fields that are not saved yet. What could not be saved is tried again with the next key, and when the page closes.
 */
export function useCampaigns(start: readonly Campaign[], keeper: CampaignKeeper) {
  const [list, setList] = useState(start);
  const [state, setState] = useState<SaveState>('saved');
  const { current: work } = useRef<Work>({ list: start, waiting: new Map(), sent: undefined, known: new Map(), isOver: false });
  const show = (next: readonly Campaign[]) => {
    work.list = next;
    setList(next);
  };
  const save = async () => {
    if (work.sent) return;
    setState('saving');
    const end = await saveAll(work, keeper);
    if (!work.isOver) setState(end);
  };
  const unsavedOf = (id: string): Edits => ({ ...(work.sent?.id === id ? work.sent.edits : {}), ...work.waiting.get(id) });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what it calls works on what is newest, whichever drawing it is of.
  useLayoutEffect(
    () =>
      keeper.watch((id, kept) => {
        // What the disk tells of this window's own saving may come after the next key.
        if (kept && kept.changed <= (work.known.get(id) ?? 0)) return;
        if (kept) show(replaced(work.list, { ...kept, ...unsavedOf(id) }));
        else if (!Object.keys(unsavedOf(id)).length) show(work.list.filter((one) => one.id !== id));
      }),
    [keeper],
  );
  // Of the layout kind, because it ends in the moment in which the component goes: nothing comes back after erasing.
  useLayoutEffect(() => {
    const close = () => {
      const ids = new Set([...work.waiting.keys(), ...(work.sent ? [work.sent.id] : [])]);
      for (const campaign of work.list.filter(({ id }) => ids.has(id))) keeper.saveAtOnce({ ...campaign, changed: Date.now() });
    };
    addEventListener('pagehide', close);
    return () => {
      work.isOver = true;
      removeEventListener('pagehide', close);
    };
  }, [keeper, work]);

  const put = (campaign: Campaign, edits: Edits) => {
    show(replaced(work.list, campaign));
    work.waiting.set(campaign.id, { ...work.waiting.get(campaign.id), ...edits });
    void save();
  };
  return {
    list,
    state,
    retry: save,
    /** Adds one, or brings one back. */
    add: (campaign: Campaign) => put(campaign, {}),
    /** Changes fields of one, on the basis of what is on screen then. */
    edit(id: string, change: (now: Campaign) => Edits) {
      const now = work.list.find((one) => one.id === id);
      if (!now) return;
      const edits = change(now);
      put({ ...now, ...edits }, edits);
    },
    remove(campaign: Campaign) {
      work.waiting.delete(campaign.id);
      show(work.list.filter(({ id }) => id !== campaign.id));
      keeper.remove(campaign).catch(() => {
        show(replaced(work.list, campaign));
        setState('failed');
      });
    },
  };
}
