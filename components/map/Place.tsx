import type { Origins } from '../../core/catalogue/catalogue.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.generated.ts';
import { language } from '../../data/messages/app.ts';
import { m } from '../../data/messages/map.ts';
import { elsewhere } from '../../data/reference/external-services.ts';
import { Icon } from '../ui/Icon.tsx';

/** The list of platforms, handed to everything that shows a place. */
export interface WithDirectory {
  directory: readonly DirectoryEntry[];
}

/** The name of a place, as it stands inside a sentence. */
export const nameOf = (directory: readonly DirectoryEntry[], id: string) =>
  directory.find((entry) => entry.id === id)?.name ?? (Object.hasOwn(elsewhere, id) ? elsewhere[id] : undefined) ?? id;

/** The name of a place, as it stands at the start of a line. */
export function titleOf(directory: readonly DirectoryEntry[], id: string): string {
  const name = nameOf(directory, id);
  return id in elsewhere ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : name;
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
