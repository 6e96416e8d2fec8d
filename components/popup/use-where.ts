import { useLayoutEffect, useState } from 'preact/hooks';
import type { Look } from '../../core/catalogue/look.ts';
import type { PageLocation } from '../../core/detection/locate.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';

/** Where the tab turned out to be. */
export interface Found {
  here: PageLocation;
  pending?: { draft: string; text: string } | undefined;
  look?: Look | undefined;
}

/**
 * Which platform the popup shows: the one of the tab, or what the person went to.
 * @param byAddress where the tab is, as far as its address tells
 * @param later what the page itself says, where its address tells nothing
 */
export function useWhere(byAddress: PageLocation | undefined, later: Promise<Found | undefined> | undefined) {
  const [looking, setLooking] = useState(later !== undefined);
  const [found, setFound] = useState<Found>();
  // An answer of the page that comes late leaves the person where they have gone.
  const [picked, setPicked] = useState<{ place: PageLocation | undefined; entry: DirectoryEntry | undefined }>();
  useLayoutEffect(() => {
    later?.then((answer) => {
      setFound(answer);
      setLooking(false);
    });
  }, [later]);
  const here = byAddress ?? found?.here;
  const shown = picked ? picked.place : here;
  // Until the answer nothing is drawn that it would push aside.
  const undecided = looking && !picked;
  return {
    here,
    found,
    looking,
    undecided,
    shown,
    isHere: shown === here,
    /** Whether the person went somewhere, also to the list. */
    hasPicked: picked !== undefined,
    isList: picked !== undefined && picked.place === undefined,
    /** What the list showed of the platform that was picked from it. */
    entry: picked?.entry,
    /** @param next undefined: the list of platforms */
    goTo: (next: PageLocation | undefined, entry?: DirectoryEntry) =>
      setPicked(next === here && !undecided ? undefined : { place: next, entry }),
  };
}
