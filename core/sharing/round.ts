import type { Carried } from '../drafts/draft.ts';

/** What is next on the round through the places. */
export type RoundStep<Target> =
  /** To open, as the `at`-th on the round. */
  | { kind: 'open'; target: Target; at: number }
  /** It was opened: is it posted? `next` comes after it, if any is left. */
  | { kind: 'ask'; target: Target; at: number; next: Target | undefined }
  /** Nothing is left to do. */
  | { kind: 'done' };

/** What the person has said on the way, and what nobody keeps. */
export interface RoundSayings {
  /** Ids of places left out this time. */
  skipped: ReadonlySet<string>;
  /** Ids of places that were opened, and are "not yet" posted. */
  notYet: ReadonlySet<string>;
}

/**
 * The next step: what was opened last is asked about, then comes what was never opened, then what is still not posted.
 * @param targets in the order in which they are gone through
 * @param carried how far each has got, as the draft has it
 * @param looking ids of the places whose text the person looks at: they come before the others
 */
export function roundStep<Target extends { id: string }>(
  targets: readonly Target[],
  carried: Readonly<Record<string, Carried>>,
  { skipped, notYet }: RoundSayings,
  looking: readonly string[] = [],
): RoundStep<Target> {
  const openedAt = ({ id }: Target) => carried[id]?.opened ?? 0;
  const left = targets.filter(({ id }) => carried[id]?.posted === undefined && !skipped.has(id));
  const fresh = left.filter((target) => !openedAt(target));
  const done = targets.length - fresh.length;
  const open = (target: Target): RoundStep<Target> => ({ kind: 'open', target, at: openedAt(target) ? done : done + 1 });
  const looked = fresh.find(({ id }) => looking.includes(id));
  const [last] = left.filter(openedAt).sort((one, other) => openedAt(other) - openedAt(one));
  if (last && !notYet.has(last.id)) {
    // On in the person's order, and then back to what was passed over.
    const next = looked ?? fresh.find((target) => targets.indexOf(target) > targets.indexOf(last)) ?? fresh[0];
    return { kind: 'ask', target: last, at: done, next };
  }
  const again = last && looking.includes(last.id) ? last : (looked ?? last ?? fresh[0]);
  return again ? open(again) : { kind: 'done' };
}
