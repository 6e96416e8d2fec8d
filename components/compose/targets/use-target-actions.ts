import { useMemo } from 'preact/hooks';
import { withEntry } from '../../../core/drafts/edits.ts';
import type { Composing } from '../use-composing.ts';

/** What can be chosen and said about the targets. */
export interface TargetActions {
  /** @param ids of the targets, in the person's order */
  choose: (ids: string[]) => void;
  setServer: (target: string, host: string | undefined) => void;
  setLimit: (target: string, limit: number | undefined) => void;
}

/** The same value from key to key. What is chosen holds for this draft, and for the next new one. */
export function useTargetActions({ change, changeStored }: Pick<Composing, 'change' | 'changeStored'>): TargetActions {
  return useMemo(
    () => ({
      choose: (places) => {
        change({ places });
        changeStored('compose', (compose) => ({ ...compose, places }));
      },
      setServer: (id, host) => changeStored('compose', (compose) => ({ ...compose, servers: withEntry(compose.servers, id, host) })),
      setLimit: (id, limit) => changeStored('compose', (compose) => ({ ...compose, limits: withEntry(compose.limits, id, limit) })),
    }),
    [change, changeStored],
  );
}
