import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, NameEntry } from '../../core/draft.ts';
import { type Version, versionOf, type WritingPlace } from '../../core/version.ts';

/** How long one task may count before what was typed gets its turn, in ms. */
const slice = 8;

/** Calls `work` again and again, with room for input between, until it says that it is done. @returns the function that stops it */
function inSlices(work: () => boolean): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = () => port2.close();
  // A message comes sooner than a timer, which browsers hold back.
  port2.onmessage = () => (work() ? stop() : port1.postMessage(undefined));
  port1.postMessage(undefined);
  return stop;
}

type Versions = Record<string, Version>;

/**
 * The versions of a draft, worked out behind the typing, a few at a time.
 * @returns by place; those of the text before stay until the new ones are there
 */
export function useVersions(draft: Draft, places: readonly WritingPlace[], book: readonly NameEntry[]): Versions {
  const [versions, setVersions] = useState<{ of: string; by: Versions }>({ of: draft.id, by: {} });
  /** Where the last round stopped: on a slow computer every place gets its turn, however fast somebody types. */
  const turn = useRef(0);
  useEffect(() => {
    let left = places.length;
    return inSlices(() => {
      const done: Versions = {};
      const until = performance.now() + slice;
      do {
        const place = places[turn.current++ % (places.length || 1)];
        if (place) done[place.id] = versionOf(draft, place, book);
        left--;
      } while (left > 0 && performance.now() < until);
      setVersions(({ of, by }) => ({ of: draft.id, by: of === draft.id ? { ...by, ...done } : done }));
      return left <= 0;
    });
  }, [draft, places, book]);
  return versions.of === draft.id ? versions.by : {};
}
