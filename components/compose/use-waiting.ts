import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft.ts';
import { textOf, type Version } from '../../core/version.ts';

/** Tells what the popup is to offer on a platform; undefined where nothing waits there any more. */
export type SetWaiting = (place: string, waiting: { draft: string; text: string } | undefined) => Promise<void>;

/** How long a text must stay as it is before the popup gets it, in ms. */
const pause = 500;

/**
 * Keeps what the popup offers in step with the draft: each version that was opened and is not yet marked as posted, as it is now.
 * @returns whether the last change could not be kept
 */
export function useWaiting(draft: Draft, versions: Record<string, Version>, set: SetWaiting): boolean {
  const [failed, setFailed] = useState(false);
  /** What was told last, by place; of a draft that comes on screen, what was opened before counts as told. */
  const told = useRef<{ draft: string; by: Map<string, string | undefined>; before: Set<string> } | undefined>(undefined);
  if (told.current?.draft !== draft.id) {
    told.current = { draft: draft.id, by: new Map(), before: new Set(Object.keys(draft.carried)) };
  }
  useEffect(() => {
    const { by, before } = told.current as NonNullable<typeof told.current>;
    const tell = () => {
      for (const [place, { opened, posted }] of Object.entries(draft.carried)) {
        const version = versions[place];
        if (opened === undefined || !version) continue;
        const text = posted === undefined ? textOf(version) : undefined;
        const isTold = by.has(place) ? by.get(place) === text : before.has(place);
        by.set(place, text);
        if (isTold) continue;
        set(place, text === undefined ? undefined : { draft: draft.id, text }).then(
          () => setFailed(false),
          () => setFailed(true),
        );
      }
    };
    // The person is on the way to that place already.
    if (Object.keys(draft.carried).some((place) => !by.has(place))) return tell();
    const timer = setTimeout(tell, pause);
    return () => clearTimeout(timer);
  }, [draft.id, draft.carried, versions, set]);
  return failed;
}
