import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, NameEntry } from '../../../core/drafts/draft.ts';
import type { Steps } from '../../../core/text/steps.ts';
import { type Version, versionSteps, type WritingPlace } from '../../../core/versions/version.ts';
import { inSlices, slice } from '../../ui/in-slices.ts';

type Versions = Record<string, Version>;

/** A version that came out as it was before stays the same value, so that its card is not drawn again. */
const keepingSame = (before: Versions, now: Versions): Versions =>
  Object.fromEntries(
    Object.entries(now).map(([id, version]) => {
      const known = before[id];
      return [id, known && JSON.stringify(known) === JSON.stringify(version) ? known : version];
    }),
  );

/** What versions are made of. */
interface Source {
  draft: Draft;
  targets: readonly WritingPlace[];
  book: readonly NameEntry[];
}

/** How long to rest after a round, as a multiple of what it took: on a slow computer keys come first, a fast one need not wait. */
const rest = 3;

/** How long to wait after that for another key, in ms: a round that begins with a key is mostly over before the next one. */
const forKey = 150;

/** Works out versions round after round, each of what is wanted when it begins. */
function versionRounds(tell: (of: Source, versions: Versions) => void) {
  let wanted: Source | undefined;
  /** What the last round that began was for. */
  let last: Source | undefined;
  let restUntil = 0;
  /** Ends the round that is under way. */
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const begin = () => {
    clearTimeout(timer);
    const round = wanted as Source;
    last = round;
    const begun = performance.now();
    const done: [string, Version][] = [];
    /** The version that is under way. */
    let steps: Steps<Version> | undefined;
    stop = inSlices(
      () => {
        if (done.length === round.targets.length) {
          tell(round, Object.fromEntries(done));
          return true;
        }
        const until = performance.now() + slice;
        do {
          const target = round.targets[done.length] as WritingPlace;
          steps ??= versionSteps(round.draft, target, round.book);
          const { done: isDone, value } = steps.next();
          if (!isDone) continue;
          done.push([target.id, value]);
          steps = undefined;
        } while (done.length < round.targets.length && performance.now() < until);
        // Told in a task of its own: drawing takes as long again.
        return false;
      },
      () => {
        stop = undefined;
        const now = performance.now();
        restUntil = now + rest * (now - begun);
        if (wanted !== round) later();
      },
    );
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(begin, restUntil + forKey - performance.now());
  };
  const end = () => {
    clearTimeout(timer);
    stop?.();
    stop = undefined;
  };
  return {
    want(source: Source): void {
      wanted = source;
      // Another draft has come on screen: the round for the one before is of no use any more.
      if (source.draft.id !== last?.draft.id) {
        end();
        begin();
      } else if (!stop) {
        if (performance.now() < restUntil) later();
        else begin();
      }
    },
    end,
  };
}

/**
 * The versions of a draft, worked out while the person types. A key does not end a round, or who types fast would never see one; and
 * the versions of a round come together, because each time some come the page is drawn anew.
 * @returns by place; those of the text before stay until the new ones are there
 */
export function useVersions(draft: Draft, targets: readonly WritingPlace[], book: readonly NameEntry[]): Versions {
  const [known, setKnown] = useState<{ of: string; versions: Versions }>({ of: draft.id, versions: {} });
  const rounds = useRef<ReturnType<typeof versionRounds> | undefined>(undefined);
  useEffect(() => {
    rounds.current ??= versionRounds(({ draft: { id } }, versions) =>
      setKnown((before) => ({ of: id, versions: keepingSame(before.versions, versions) })),
    );
    rounds.current.want({ draft, targets, book });
  }, [draft, targets, book]);
  useEffect(() => () => rounds.current?.end(), []);
  return known.of === draft.id ? known.versions : {};
}
