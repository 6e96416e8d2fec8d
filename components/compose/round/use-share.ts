import { useState } from 'preact/hooks';
import type { Carried } from '../../../core/drafts/draft.ts';
import { fallbackOf, type HandOff, type HandOffDraft, handOff } from '../../../core/sharing/hand-off.ts';
import { type CanBeLost, leftOut } from '../../../core/sharing/left-out.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { useActions } from '../../actions.ts';
import { useCopy } from '../../ui/use-copy.ts';

/** The ways one version can get to its place. */
export interface Ways {
  first: HandOff;
  /** For the day the page opens empty. */
  fallback: HandOff | undefined;
  /** What neither has in it. */
  left: ReturnType<typeof leftOut>;
}

/** What was found out last about each version: the version on show and the round ask the same. */
const known = new WeakMap<Version, { of: unknown[]; ways: Ways }>();

/** How a version gets to its place. @param server that the person is on, where there are many */
export function waysFor(version: Version, draft: HandOffDraft & CanBeLost, target: PlatformPlace, server: string | undefined): Ways {
  const of = [draft, target, server];
  const before = known.get(version);
  if (before?.of.every((one, at) => one === of[at])) return before.ways;
  const ways = findWays(version, draft, target, server);
  known.set(version, { of, ways });
  return ways;
}

function findWays(version: Version, draft: HandOffDraft & CanBeLost, target: PlatformPlace, server: string | undefined): Ways {
  const to = { share: target.share, home: target.home, server };
  const first = handOff(version, draft, to);
  return { first, fallback: fallbackOf(version, draft, to), left: leftOut(draft, version, target.rules, first) };
}

/**
 * Copies what is to be pasted and opens the page for it; posts nothing.
 * @param isOnline without a network it only copies, and nothing counts as opened
 * @param log notes how far a place has got
 */
export function useShare(isOnline: boolean, log: (target: string, carried: Carried) => void) {
  const { open } = useActions();
  const { last, tryCopy } = useCopy<'copied' | 'copied-only'>();
  /** The place it was copied for. */
  const [place, setPlace] = useState('');
  /** @returns whether it went out of here */
  const share = async (target: string, handOff: HandOff | undefined, text: string, carried: Carried = {}): Promise<boolean> => {
    if (!handOff) return false;
    const { address } = handOff;
    // What opens nothing has to be pasted by hand, whatever it could fill in.
    const copies = handOff.copies ?? (address && isOnline ? undefined : text);
    if (copies !== undefined) setPlace(target);
    if (!isOnline) {
      if (copies !== undefined) await tryCopy(copies, 'copied-only');
      return false;
    }
    const failedBefore = last?.outcome === 'failed' && last.text === copies;
    // Copied before the new tab takes the focus away. Where that fails, people hear of it first and open the page with the next press.
    if (copies !== undefined && !failedBefore && !(await tryCopy(copies, 'copied'))) return false;
    if (address) open(address);
    log(target, { ...carried, opened: Date.now() });
    return true;
  };
  const copy = (target: string, text: string) => {
    setPlace(target);
    return tryCopy(text, 'copied-only');
  };
  return { last: last && { ...last, place }, share, copy };
}
