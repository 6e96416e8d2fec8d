import type { Version } from './version.ts';

/** Places that get the very same: they share one card. */
export interface VersionGroup<Target> {
  /** In the person's order. */
  targets: [Target, ...Target[]];
  /** One for each target; they show the same, but may have come to it in other ways. */
  versions: [Version, ...Version[]];
}

/** What must be the same at places that share a card, as text. */
const wordsOf = ({ title, parts, warning }: Version): unknown[] => [title, parts, warning];

/**
 * Whether places that share a card still do, and no other place has come to have the same words.
 * @param together ids of the places that share the card; all of them have a version
 * @param others ids of the places on other cards
 */
export function staysGrouped(together: readonly string[], others: readonly string[], versions: Readonly<Record<string, Version>>): boolean {
  const words = (id: string) => JSON.stringify(versions[id] && wordsOf(versions[id]));
  const [first = ''] = together;
  const same = words(first);
  return together.every((id) => words(id) === same) && others.every((id) => words(id) !== same);
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
    const shows = JSON.stringify([...wordsOf(version), pictures(target)]);
    const known = groups.get(shows);
    if (known) {
      known.targets.push(target);
      known.versions.push(version);
    } else groups.set(shows, { targets: [target], versions: [version] });
  }
  return [...groups.values()];
}
