import type { Draft, NameEntry } from '../../../core/drafts/draft.ts';
import type { Steps } from '../../../core/text/steps.ts';
import { type Version, versionSteps, type WritingPlace } from '../../../core/versions/version.ts';
import { stepsInSlices } from '../../ui/in-slices.ts';

/** What versions are made of, and those that were made of it already, by place. */
export interface Work {
  draft: Draft;
  targets: readonly WritingPlace[];
  book: readonly NameEntry[];
  made: Record<string, Version>;
  /** The how-manieth it is. */
  at: number;
}

/** Works out what of some places is not made yet. */
function* making({ draft, book, made }: Work, targets: readonly WritingPlace[]): Steps<void> {
  for (const target of targets) {
    made[target.id] ??= yield* versionSteps(draft, target, book);
    yield;
  }
}

interface Habits {
  /** How long to rest after a round, as a multiple of what it took, drawing it included: on a slow computer keys come first, a fast one need not wait. */
  rest: number;
  /** How long to wait after that for another key, in ms: a round that begins with a key is mostly over before the next one. */
  forKey: number;
  /** The places it is for; none where it is not needed now. */
  which: (work: Work) => readonly WritingPlace[];
  tell: (work: Work) => void;
  /** Told when a round begins, and when none is under way any more. */
  atWork?: (isAtWork: boolean) => void;
}

/** Works out versions round after round, each of what is wanted when it begins. A key ends no round, or who types fast would never see one. */
export function rounds({ rest, forKey, which, tell, atWork }: Habits) {
  let wanted: Work | undefined;
  /** The one under way. */
  let round: { of: Work; steps: Steps<void>; begun: number; isTold: boolean } | undefined;
  /** What the last one was for. */
  let last: Work | undefined;
  let isHeld = false;
  let restUntil = 0;
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const over = () => {
    round = undefined;
    atWork?.(false);
  };
  const goOn = () => {
    if (!round || isHeld) return;
    const now = round;
    const { of, steps, begun } = now;
    stop = stepsInSlices(
      steps,
      () => {
        if (!now.isTold) tell(of);
        now.isTold = true;
      },
      () => {
        const ended = performance.now();
        restUntil = ended + rest * (ended - begun);
        if (wanted !== of) later();
        over();
      },
    );
  };
  const begin = () => {
    if (!wanted) return;
    last = wanted;
    const targets = which(wanted);
    if (!targets.length) return;
    round = { of: wanted, steps: making(wanted, targets), begun: performance.now(), isTold: false };
    atWork?.(true);
    goOn();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(begin, restUntil + forKey - performance.now());
  };
  const end = () => {
    clearTimeout(timer);
    stop?.();
    if (round) over();
  };
  return {
    want(work: Work): void {
      wanted = work;
      // Another draft has come on screen: the round for the one before is of no use any more.
      if (work.draft.id !== last?.draft.id) {
        end();
        begin();
      } else if (!round) {
        clearTimeout(timer);
        if (performance.now() < restUntil) later();
        else begin();
      }
    },
    /** Makes way for other work, or goes on where it stopped. */
    hold(isNow: boolean): void {
      isHeld = isNow;
      stop?.();
      goOn();
    },
    end,
  };
}
