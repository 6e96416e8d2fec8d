import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { groupVersions, type VersionGroup } from '../../../core/versions/groups.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Tightness } from '../../../core/versions/tightness.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { v } from '../../../data/messages/fit.ts';
import { inARow } from '../../../data/messages/lists.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fitOfVersion } from './Meter.tsx';

export type Group = VersionGroup<PlatformPlace>;

/** Tells screen readers when a version begins or ceases to fit, and not at each key. */
export function useAnnounced(targets: readonly PlatformPlace[], versions: Readonly<Record<string, Version>>, draft: string): string {
  const before = useRef<{ draft: string; fits: Map<string, Tightness> }>({ draft, fits: new Map() });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const known = before.current.draft === draft ? before.current.fits : new Map<string, Tightness>();
    const now = targets.flatMap(({ id, name }) => (versions[id] ? [{ id, name, ...fitOfVersion(versions[id]) }] : []));
    const news = now.filter(({ id, fit }) => known.has(id) && known.get(id) !== fit && !(known.get(id) === 'tight' && fit === 'roomy'));
    before.current = { draft, fits: new Map(now.map(({ id, fit }) => [id, fit])) };
    if (news.length)
      setSaid(
        news
          .map(({ name, fit, words }) => v(`meter.says.${fit}`, { name, words }))
          .reduce((before, next) => v('meter.news', { before, next })),
      );
  }, [targets, versions, draft]);
  return said;
}

const isSame = <Item,>(one: readonly Item[], other: readonly Item[]) =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/**
 * Places with the same words, in the person's order. A group that came out as it was before stays the same value, so that its card
 * is not drawn again.
 * @param pictures what of the pictures a place shows
 */
export function useGroups(
  targets: readonly PlatformPlace[],
  versions: Readonly<Record<string, Version>>,
  pictures: (target: PlatformPlace) => unknown,
): Group[] {
  const before = useRef<Group[]>([]);
  return useMemo(() => {
    before.current = groupVersions(targets, versions, pictures).map(
      (group) => before.current.find((known) => isSame(known.targets, group.targets) && isSame(known.versions, group.versions)) ?? group,
    );
    return before.current;
  }, [targets, versions, pictures]);
}

interface Props {
  groups: readonly Group[];
  /** The one on show. */
  shown: Group;
  /** @param place any of the group */
  show: (place: string) => void;
}

/** One tab for each different text. Arrow keys move between them; in a narrow window two buttons do. */
export function VersionTabs({ groups, shown, show }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const at = groups.indexOf(shown);
  const go = (to: number, focus: boolean) => {
    const next = groups[(to + groups.length) % groups.length];
    if (!next) return;
    show(next.targets[0].id);
    if (focus) list.current?.querySelectorAll<HTMLElement>('[role=tab]')[groups.indexOf(next)]?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: groups.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to, true);
  };
  return (
    <div class="tabs">
      {groups.length > 1 && (
        <button
          type="button"
          class="tool step"
          aria-label={c('version.before')}
          title={c('version.before')}
          onClick={() => go(at - 1, false)}
        >
          <Icon name="back" />
        </button>
      )}
      <div role="tablist" aria-label={c('version.tabs')} ref={list} onKeyDown={onKey}>
        {groups.map((group) => {
          const names = inARow(group.targets.map(({ name }) => name));
          return (
            <button
              key={group.targets[0].id}
              type="button"
              role="tab"
              id={`tab-${group.targets[0].id}`}
              aria-selected={group === shown}
              aria-controls="version"
              tabIndex={group === shown ? 0 : -1}
              onClick={() => show(group.targets[0].id)}
            >
              {names}
            </button>
          );
        })}
      </div>
      {groups.length > 1 && (
        <button
          type="button"
          class="tool step"
          aria-label={c('version.after')}
          title={c('version.after')}
          onClick={() => go(at + 1, false)}
        >
          <Icon name="chevron" />
        </button>
      )}
    </div>
  );
}
