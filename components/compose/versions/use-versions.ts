import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, NameEntry } from '../../../core/drafts/draft.ts';
import { staysGrouped } from '../../../core/versions/groups.ts';
import type { Version, WritingPlace } from '../../../core/versions/version.ts';
import { rounds, type Work } from './version-rounds.ts';

type Versions = Record<string, Version>;

/** Whether two versions hold the same. Long texts, which mostly differ, are compared first. */
function isSame({ whole, parts, ...one }: Version, { whole: otherWhole, parts: otherParts, ...other }: Version): boolean {
  const hasSameText = whole === otherWhole && parts.length === otherParts.length && parts.every((part, at) => part === otherParts[at]);
  return hasSameText && JSON.stringify(one) === JSON.stringify(other);
}

/** A version that came out as it was before stays the same value, so that its card is not drawn again. */
const keepingSame = (before: Versions, now: Versions): Versions =>
  Object.fromEntries(
    Object.entries(now).map(([id, version]) => {
      const known = before[id];
      return [id, known && isSame(known, version) ? known : version];
    }),
  );

/** The versions of some places, as far as they are there. */
const only = (versions: Versions, ids: readonly string[]): Versions =>
  Object.fromEntries(ids.flatMap((id) => (versions[id] ? [[id, versions[id]]] : [])));

/** Ids of places by where their version stands. */
export interface Tabs {
  /** In the tab on show. */
  here: readonly string[];
  /** In the other tabs. */
  elsewhere: readonly string[];
}

/** The versions that are there, and the draft that they are of. */
interface Known {
  of: string;
  versions: Versions;
}

/**
 * Works out all versions in rounds that leave room for keys. Those of the tab on show come first, in a short round of their own at each
 * key, for which the long one makes way.
 * @param show is told what is known now
 */
function versionRounds(tabs: () => Tabs, show: (known: Known) => void) {
  let known: Known = { of: '', versions: {} };
  /** What came first last, and for which text. */
  let early: { of: Work; versions: Versions } | undefined;
  let count = 0;
  const tell = ({ draft: { id } }: Work, versions: Versions) => {
    known = { of: id, versions: keepingSame(known.of === id ? known.versions : {}, versions) };
    show(known);
  };
  const all = rounds({
    rest: 3,
    forKey: 150,
    which: ({ targets }) => targets,
    tell(work) {
      // What came first may be of a later key.
      const later = early && early.of.draft.id === work.draft.id && early.of.at > work.at ? early.versions : {};
      tell(work, { ...work.made, ...only(later, Object.keys(work.made)) });
    },
  });
  const first = rounds({
    rest: 2,
    forKey: 0,
    which: ({ draft, targets }) => (known.of === draft.id ? targets.filter(({ id }) => tabs().here.includes(id)) : []),
    tell(work) {
      const { here, elsewhere } = tabs();
      // Where they do not go together any more, or with others, the tabs change: then all come at once.
      const versions = only(work.made, here);
      const together = { ...known.versions, ...versions };
      if (!staysGrouped(here, elsewhere, together)) return;
      early = { of: work, versions };
      tell(work, together);
    },
    atWork: all.hold,
  });
  return {
    want(source: Omit<Work, 'made' | 'at'>): void {
      const work = { ...source, made: {}, at: count++ };
      first.want(work);
      all.want(work);
    },
    end(): void {
      first.end();
      all.end();
    },
  };
}

const noTabs: Tabs = { here: [], elsewhere: [] };

/**
 * The versions of a draft, worked out while the person types. They come together, because each time some come the page is drawn anew; but
 * those that the person looks at come before the others.
 * @param tabs how the versions stand on screen, as it is then
 * @returns by place; those of the text before stay until the new ones are there
 */
export function useVersions(draft: Draft, targets: readonly WritingPlace[], book: readonly NameEntry[], tabs?: RefObject<Tabs>): Versions {
  const [known, setKnown] = useState<Known>({ of: draft.id, versions: {} });
  const working = useRef<ReturnType<typeof versionRounds> | undefined>(undefined);
  useEffect(() => {
    working.current ??= versionRounds(() => tabs?.current ?? noTabs, setKnown);
    working.current.want({ draft, targets, book });
  }, [draft, targets, book, tabs]);
  useEffect(() => () => working.current?.end(), []);
  return known.of === draft.id ? known.versions : {};
}
