import { m } from '../../data/messages/map.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { externalServiceName } from '../platform/external-service-name.ts';
import { Icon } from '../ui/Icon.tsx';

/** The names of what the map links: platforms, and what has no platform file. */
export function useNodeNames() {
  const { directory, origins } = useWholeCatalogue();
  /** Inside a sentence. */
  const nameOf = (id: string): string => directory.find((entry) => entry.id === id)?.name ?? externalServiceName(id) ?? id;
  /** At the start of a line. */
  const titleOf = (id: string): string => (id === 'newsletter' || id === 'website' ? m(`place.${id}`) : nameOf(id));
  /** A sentence that says whose a platform is; empty for one of the catalogue. */
  const whoseOf = (id: string): string => {
    const origin = origins?.get(id);
    return origin ? m(`own.${origin}`, { name: nameOf(id) }) : '';
  };
  return { nameOf, titleOf, whoseOf };
}

/** The icon of a platform; a globe for what has no platform file. */
export function NodeIcon({ id, size = 20 }: { id: string; size?: number }) {
  const { directory } = useWholeCatalogue();
  const entry = directory.find((one) => one.id === id);
  return entry ? <Icon shapes={entry.icon} size={size} /> : <Icon name="website" size={size} />;
}
