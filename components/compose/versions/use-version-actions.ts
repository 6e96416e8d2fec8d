import { useMemo } from 'preact/hooks';
import { withEntry } from '../../../core/drafts/edits.ts';
import type { Composing } from '../use-composing.ts';
import type { VersionActions } from './VersionPanel.tsx';

/** A list with one name in it, or without it. */
const withItem = (list: readonly string[], name: string, on: boolean) => [...list.filter((one) => one !== name), ...(on ? [name] : [])];

/** What can be done with the versions of one draft: the same value from key to key, or every card would be drawn anew. */
export function useVersionActions({
  change,
  computeNow,
  wantServer,
  showVersion,
}: Pick<Composing, 'change' | 'computeNow' | 'wantServer' | 'showVersion'>): VersionActions {
  return useMemo(
    () => ({
      computeNow,
      show: showVersion,
      nameServer: (target) => wantServer({ target }),
      write: (id, text) => change((now) => ({ handWritten: withEntry(now.handWritten, id, text) })),
      refuse: (name, refused) => change((now) => ({ refused: withItem(now.refused, name, refused) })),
      split: (id, on) => change((now) => ({ split: withItem(now.split, id, on) })),
    }),
    [change, computeNow, wantServer, showVersion],
  );
}
