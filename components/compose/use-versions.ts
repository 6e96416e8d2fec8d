import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, NameEntry } from '../../core/draft.ts';
import { type Version, versionOf, type WritingPlace } from '../../core/version.ts';

/** How long one task may count before what was typed gets its turn, in ms. */
const slice = 8;

/**
 * Calls `work` again and again, with room for input between, until it says that it is done or throws.
 * @param ended is told so
 * @returns the function that stops it
 */
function inSlices(work: () => boolean, ended: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = () => port2.close();
  // A message comes sooner than a timer, which browsers hold back.
  port2.onmessage = () => {
    let isDone = true;
    try {
      isDone = work();
    } finally {
      if (isDone) {
        stop();
        ended();
      } else port1.postMessage(undefined);
    }
  };
  port1.postMessage(undefined);
  return stop;
}

type Versions = Record<string, Version>;

/** What versions are made of. */
interface Source {
  draft: Draft;
  places: readonly WritingPlace[];
  book: readonly NameEntry[];
}

/**
 * The versions of a draft, worked out behind the typing: one round after the other, each of what is written when it begins.
 * A round is not given up for a key, or somebody who types fast would see none; and its versions come together, because
 * each time they come the page is drawn anew.
 * @returns by place; those of the text before stay until the new ones are there
 */
export function useVersions(draft: Draft, places: readonly WritingPlace[], book: readonly NameEntry[]): Versions {
  const [versions, setVersions] = useState<{ of: string; by: Versions }>({ of: draft.id, by: {} });
  const wanted = useRef<Source | undefined>(undefined);
  const stop = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    wanted.current = { draft, places, book };
    if (stop.current) return;
    let round: Source | undefined;
    let done: [string, Version][] = [];
    stop.current = inSlices(
      () => {
        const until = performance.now() + slice;
        // Another draft comes on screen: nobody waits for this one any more.
        if (!round || round.draft.id !== wanted.current?.draft.id) [round, done] = [wanted.current as Source, []];
        while (done.length < round.places.length && performance.now() < until) {
          const place = round.places[done.length] as WritingPlace;
          done.push([place.id, versionOf(round.draft, place, round.book)]);
        }
        if (done.length < round.places.length) return false;
        setVersions({ of: round.draft.id, by: Object.fromEntries(done) });
        const isLast = round === wanted.current;
        round = undefined;
        return isLast;
      },
      () => {
        stop.current = undefined;
      },
    );
  }, [draft, places, book]);
  useEffect(() => () => stop.current?.(), []);
  return versions.of === draft.id ? versions.by : {};
}
