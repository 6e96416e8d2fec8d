import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterFailing, afterSaving, shown, type Unsaved, withChange } from '../../core/settings/unsaved.ts';

/** Changes a kept value. It may be done more than once, to what is kept by then, so doing it twice must equal doing it once. */
export type Edit<Value> = (kept: Value) => Value;

/** What one kept value, such as the name book, asks of the browser. */
export interface KeptStore<Value> {
  /** @returns the value as it is kept then */
  change: (edit: Edit<Value>) => Promise<Value>;
  watch: (changed: (kept: Value) => void) => () => void;
}

/** One kept value on screen, in step with other windows; `failed` where the last change could not be saved. */
export function useKept<Value>(initial: Value, store: KeptStore<Value>) {
  const [unsaved, setUnsaved] = useState<Unsaved<{ value: Value }>>({ kept: { value: initial }, changes: [] });
  const [failed, setFailed] = useState(false);
  const latest = useRef(unsaved);
  const setLatest = useCallback((next: Unsaved<{ value: Value }>) => {
    latest.current = next;
    setUnsaved(next);
  }, []);
  useLayoutEffect(() => store.watch((value) => setLatest({ ...latest.current, kept: { value } })), [store, setLatest]);
  const change = useCallback(
    (edit: Edit<Value>) => {
      const { unsaved: next, change: made, save } = withChange(latest.current, 'value', edit);
      setLatest(next);
      store.change(save).then(
        (value) => {
          setLatest(afterSaving(latest.current, made, { value }));
          setFailed(false);
        },
        () => {
          setLatest(afterFailing(latest.current, made));
          setFailed(true);
        },
      );
    },
    [store, setLatest],
  );
  return { kept: shown(unsaved).value, failed, change };
}
