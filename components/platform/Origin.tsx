import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Origins } from '../../core/catalogue/catalogue.ts';
import { t } from '../../data/messages/app.ts';

/** Whose the platforms from files are; nothing where there are none. */
export const OriginsOf = createContext<Origins | undefined>(undefined);

/** Says that a platform is the person's own or the organisation's; nothing for one of the catalogue. */
export function OwnMark({ id }: { id: string }) {
  const origin = useContext(OriginsOf)?.get(id);
  return origin ? <span class="own-mark">{t(`origin.${origin}`)}</span> : null;
}

/** Names for places that show text only, such as a list to choose from. */
export function useMarkedName(): (id: string, name: string) => string {
  const origins = useContext(OriginsOf);
  return (id, name) => {
    const origin = origins?.get(id);
    return origin ? t(`origin.name.${origin}`, { name }) : name;
  };
}
