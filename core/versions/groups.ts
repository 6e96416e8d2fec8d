import type { Version } from './version.ts';

/** Places that get the very same: they share one card. */
export interface VersionGroup<Target> {
  /** In the person's order. */
  targets: [Target, ...Target[]];
  /** One for each target; they show the same, but may have come to it in other ways. */
  versions: [Version, ...Version[]];
}

/**
 * Puts places together that get the same text in the same parts, the same title and warning, and the same pictures.
 * @param targets those that have a version yet are grouped, in their order; the others are left out
 * @param pictures what of the pictures a place shows; two places with other answers never share a card
 */
export function groupVersions<Target extends { id: string }>(
  targets: readonly Target[],
  versions: Readonly<Record<string, Version>>,
  pictures: (target: Target) => unknown,
): VersionGroup<Target>[] {
  const groups = new Map<string, VersionGroup<Target>>();
  for (const target of targets) {
    const version = versions[target.id];
    if (!version) continue;
    const { title, parts, warning } = version;
    const shows = JSON.stringify([title, parts, warning, pictures(target)]);
    const known = groups.get(shows);
    if (known) {
      known.targets.push(target);
      known.versions.push(version);
    } else groups.set(shows, { targets: [target], versions: [version] });
  }
  return [...groups.values()];
}
