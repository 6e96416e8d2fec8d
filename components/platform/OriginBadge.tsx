import { t } from '../../data/messages/app.ts';
import { useCatalogue } from '../catalogue.ts';

/** Says that a platform is the person's own or the organisation's; nothing for one of the catalogue. */
export function OriginBadge({ id }: { id: string }) {
  const origin = useCatalogue().origins?.get(id);
  return origin ? <span class="origin-badge">{t(`origin.${origin}`)}</span> : null;
}

/** The same as words in the name, for what can show text only, such as an <option>. */
export function useNameWithOrigin(): (id: string, name: string) => string {
  const { origins } = useCatalogue();
  return (id, name) => {
    const origin = origins?.get(id);
    return origin ? t(`origin.name.${origin}`, { name }) : name;
  };
}
