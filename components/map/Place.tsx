import type { Origins } from '../../core/catalogue/catalogue.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.generated.ts';
import { m } from '../../data/messages/map.ts';
import { elsewhereName } from '../platform/elsewhere-name.ts';
import { Icon } from '../ui/Icon.tsx';

/** The list of platforms, handed to everything that shows a place. */
export interface WithDirectory {
  directory: readonly DirectoryEntry[];
}

/** The name of a place, as it stands inside a sentence. */
export const nameOf = (directory: readonly DirectoryEntry[], id: string) =>
  directory.find((entry) => entry.id === id)?.name ?? elsewhereName(id) ?? id;

/** The name of a place, as it stands at the start of a line. */
export function titleOf(directory: readonly DirectoryEntry[], id: string): string {
  return id === 'newsletter' || id === 'website' ? m(`place.${id}`) : nameOf(directory, id);
}

/** The mark of a place; a globe for places without a platform file. */
export function PlaceIcon({ directory, id, size = 20 }: WithDirectory & { id: string; size?: number }) {
  const entry = directory.find((one) => one.id === id);
  return entry ? <Icon shapes={entry.icon} size={size} /> : <Icon name="website" size={size} />;
}

/** A sentence that says whose a platform is; empty for one of the catalogue. */
export function whoseOf(origins: Origins | undefined, directory: readonly DirectoryEntry[], id: string): string {
  const origin = origins?.get(id);
  return origin ? m(`own.${origin}`, { name: nameOf(directory, id) }) : '';
}
