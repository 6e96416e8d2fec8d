import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Stored, StoredKey } from '../../core/settings/stored.ts';
import { afterFailing, afterSaving, shown, type Unsaved, withChange } from '../../core/settings/unsaved.ts';
import type { Actions } from '../actions.ts';

/**
 * The stored values on screen: a change shows at once and is saved after, and changes of other windows come in. `failed`: the last
 * saving did not work. A change may be applied more than once, to what is stored by then, so doing it twice must equal doing it once.
 */
export function useStored(initial: Stored, { change: save, watch }: Pick<Actions, 'change' | 'watch'>) {
  const [unsaved, setUnsaved] = useState<Unsaved<Stored>>({ kept: initial, changes: [] });
  const [failed, setFailed] = useState(false);
  const latest = useRef(unsaved);
  const setLatest = useCallback((next: Unsaved<Stored>) => {
    latest.current = next;
    setUnsaved(next);
  }, []);
  useLayoutEffect(() => watch((kept) => setLatest({ ...latest.current, kept })), [watch, setLatest]);
  /** @returns whether it could be saved */
  const change = useCallback(
    async <Key extends StoredKey>(key: Key, edit: (value: Stored[Key]) => Stored[Key]): Promise<boolean> => {
      const { unsaved: next, change: made, save: toSave } = withChange(latest.current, key, edit);
      setLatest(next);
      try {
        const kept = await save(key, toSave);
        setLatest(afterSaving(latest.current, made, kept));
        setFailed(false);
        return true;
      } catch {
        setLatest(afterFailing(latest.current, made));
        setFailed(true);
        return false;
      }
    },
    [save, setLatest],
  );
  const setStored = useCallback((kept: Stored) => setLatest({ kept, changes: [] }), [setLatest]);
  return { stored: useMemo(() => shown(unsaved), [unsaved]), setStored, failed, change };
}
