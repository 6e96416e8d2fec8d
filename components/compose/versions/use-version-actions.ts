import { useMemo } from 'preact/hooks';
import type { Carried, Draft, HandWritten } from '../../../core/drafts/draft.ts';
import { withEntry } from '../../../core/drafts/edits.ts';
import type { VersionActions } from './VersionCard.tsx';

/** A list with one name in it, or without it. */
const listed = (list: readonly string[], name: string, on: boolean) => [...list.filter((one) => one !== name), ...(on ? [name] : [])];

/**
 * What can be done with the versions of one draft. The same functions from key to key, so that no card is made anew for them.
 * @param change takes what makes the changes of the draft as it is then
 */
export function useVersionActions(
  change: (changes: (now: Draft) => Partial<Draft>) => void,
): Pick<VersionActions, 'mark' | 'write' | 'refuse' | 'split'> {
  return useMemo(
    () => ({
      mark: (id, carried: Carried) => change((now) => ({ carried: { ...now.carried, [id]: carried } })),
      write: (id, text: HandWritten | undefined) => change((now) => ({ handWritten: withEntry(now.handWritten, id, text) })),
      refuse: (name, refused) => change((now) => ({ refused: listed(now.refused, name, refused) })),
      split: (id, on) => change((now) => ({ split: listed(now.split, id, on) })),
    }),
    [change],
  );
}
