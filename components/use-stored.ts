import { useState } from 'preact/hooks';
import type { Stored, StoredKey } from '../core/stored.ts';
import type { Actions } from './actions.ts';

/** The kept values on screen, changed at once and saved behind; `failed` where saving did not work. */
export function useStored(first: Stored, save: Actions['change']) {
  const [stored, setStored] = useState(first);
  const [failed, setFailed] = useState(false);
  const change = <Key extends StoredKey>(key: Key, edit: (value: Stored[Key]) => Stored[Key]) => {
    setStored((before) => ({ ...before, [key]: edit(before[key]) }));
    save(key, edit).then(
      (saved) => {
        setStored(saved);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  return { stored, setStored, failed, change };
}
