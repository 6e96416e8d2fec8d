import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readStoredKey, type Stored } from '../../core/settings/stored.ts';

type Group = Stored['group'];
type Edits = Partial<Group>;

/** The group with edits, as it is kept: on one line, no longer than a field takes. */
const withEdits = (group: Group, edits: Edits): Group => readStoredKey('group', { ...group, ...edits }).value;

export interface GroupKeeper {
  /** @returns whether it could be saved */
  change: (edit: (group: Group) => Group) => Promise<boolean>;
  /** Saves without waiting for anything: the page is closing. */
  keepAtOnce: (group: Group) => void;
}

const isAny = (edits: Edits) => Object.keys(edits).length > 0;

/**
 * What is typed into the fields of the group: shown as it is typed, and on its way to the disk at once, one saving at a time. What is
 * typed meanwhile goes with the next one, so nobody has to wait before the page is closed. What was not saved when the component goes is
 * dropped with it, so that nothing comes back after erasing.
 */
export function useTypedGroup(group: Group, keeper: GroupKeeper) {
  const [typed, setTyped] = useState<Edits>({});
  const [isSaved, setSaved] = useState(false);
  const edits = useRef({ waiting: {} as Edits, sent: {} as Edits, isOver: false });
  const latest = useRef({ group, keeper });
  latest.current = { group, keeper };
  // Of the layout kind, because it ends in the moment in which the component goes.
  useLayoutEffect(() => {
    const { current } = edits;
    const close = () => {
      const all = { ...current.sent, ...current.waiting };
      if (isAny(all)) latest.current.keeper.keepAtOnce(withEdits(latest.current.group, all));
    };
    addEventListener('pagehide', close);
    return () => {
      current.isOver = true;
      removeEventListener('pagehide', close);
    };
  }, []);

  const save = async () => {
    const { current } = edits;
    if (isAny(current.sent)) return;
    let isWell = true;
    while (isAny(current.waiting) && !current.isOver) {
      const { waiting } = current;
      Object.assign(current, { waiting: {}, sent: waiting });
      isWell = await latest.current.keeper.change((now) => withEdits(now, waiting));
      current.sent = {};
    }
    if (!current.isOver) setSaved(isWell);
  };
  const add = (next: Edits) => {
    edits.current.waiting = { ...edits.current.waiting, ...next };
    void save();
  };

  return {
    /** As it is typed, or else as it is kept. */
    shown: { ...group, ...typed },
    isSaved,
    /** Changes something that is chosen, on the basis of what is kept then. */
    change: async (edit: (now: Group) => Group) => setSaved(await keeper.change(edit)),
    type(field: 'name' | 'short' | 'website' | 'tags', value: string) {
      setTyped((now) => ({ ...now, [field]: value }));
      add({ [field]: value });
    },
    /** From then on it shows what is kept. */
    leave: (field: keyof Group) => setTyped(({ [field]: _, ...others }) => others),
  };
}
