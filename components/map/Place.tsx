import { language } from '../../data/messages/app.ts';
import { m } from '../../data/messages/map.ts';
import { elsewhere } from '../../data/reference/external-services.ts';
import { useCatalogue } from '../catalogue.ts';
import { Icon } from '../ui/Icon.tsx';

/** How places are called. */
export function usePlaceNames() {
  const { directory, origins } = useCatalogue();
  /** Inside a sentence. */
  const nameOf = (id: string): string =>
    directory.find((entry) => entry.id === id)?.name ?? (Object.hasOwn(elsewhere, id) ? elsewhere[id] : undefined) ?? id;
  /** At the start of a line. */
  const titleOf = (id: string): string => {
    const name = nameOf(id);
    return id in elsewhere ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : name;
  };
  /** A sentence that says whose a platform is; empty for one of the catalogue. */
  const whoseOf = (id: string): string => {
    const origin = origins?.get(id);
    return origin ? m(`own.${origin}`, { name: nameOf(id) }) : '';
  };
  return { nameOf, titleOf, whoseOf };
}

/** The mark of a place; a globe for places without a platform file. */
export function PlaceIcon({ id, size = 20 }: { id: string; size?: number }) {
  const { directory } = useCatalogue();
  const entry = directory.find((one) => one.id === id);
  return entry ? <Icon shapes={entry.icon} size={size} /> : <Icon name="website" size={size} />;
}
