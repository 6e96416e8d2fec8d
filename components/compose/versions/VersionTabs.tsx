import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { groupVersions, type VersionGroup } from '../../../core/versions/groups.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Tightness } from '../../../core/versions/tightness.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { v } from '../../../data/messages/fit.ts';
import { inARow } from '../../../data/messages/lists.ts';
import { Icon } from '../../ui/Icon.tsx';
import { memo } from '../../ui/memo.tsx';
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
 * is not drawn again; where only its words are others, its places stay the same value.
 * @param pictures what of the pictures a place shows
 */
export function useGroups(
  targets: readonly PlatformPlace[],
  versions: Readonly<Record<string, Version>>,
  pictures: (target: PlatformPlace) => unknown,
): Group[] {
  const before = useRef<Group[]>([]);
  return useMemo(() => {
    before.current = groupVersions(targets, versions, pictures).map((group) => {
      const known = before.current.find((one) => isSame(one.targets, group.targets));
      if (!known) return group;
      return isSame(known.versions, group.versions) ? known : { ...group, targets: known.targets };
    });
    return before.current;
  }, [targets, versions, pictures]);
}

/** Places that share a tab. */
type Together = Group['targets'];

interface Props {
  /** One for each tab. The same value from key to key. */
  tabs: readonly Together[];
  /** The one on show. */
  shown: Together;
  /** @param place any of the group */
  show: (place: string) => void;
}

/** The places of each tab: the same value as long as the tabs hold the same places. */
export function useTabs(groups: readonly Group[]): readonly Together[] {
  const before = useRef<readonly Together[]>([]);
  const now = groups.map(({ targets }) => targets);
  if (!isSame(before.current, now)) before.current = now;
  return before.current;
}

/** One tab for each different text. Arrow keys move between them; in a narrow window two buttons do. */
export const VersionTabs = memo(function VersionTabs({ tabs, shown, show }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.indexOf(shown);
  const go = (to: number, focus: boolean) => {
    const next = tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    show(next[0].id);
    if (focus) list.current?.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(next)]?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to, true);
  };
  return (
    <div class="tabs">
      {tabs.length > 1 && (
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
        {tabs.map((targets) => (
          <button
            key={targets[0].id}
            type="button"
            role="tab"
            id={`tab-${targets[0].id}`}
            aria-selected={targets === shown}
            aria-controls="version"
            tabIndex={targets === shown ? 0 : -1}
            onClick={() => show(targets[0].id)}
          >
            {inARow(targets.map(({ name }) => name))}
          </button>
        ))}
      </div>
      {tabs.length > 1 && (
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
});
