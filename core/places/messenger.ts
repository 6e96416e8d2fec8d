import type { PlaceFacts } from '../../data/catalogue/places.generated.ts';
import { commonMessengers, usual } from '../../data/places/messengers.ts';
import type { Source } from '../../data/schema/schema.ts';
import { shutIn } from './available.ts';

/** The messenger that people there use. */
export interface Messenger {
  /** Id of its platform; missing where the catalogue does not know it. */
  id?: string;
  /** What it is called, where the catalogue does not know it. */
  name?: string;
  /** Whether a source says so of this country; or else it is one that leads in most countries. */
  isCommon: boolean;
  source: Source;
}

/** The messenger to start with. @returns undefined where none of the catalogue is open in that country */
export function messengerIn(country: string | undefined, places: Readonly<Record<string, PlaceFacts>>): Messenger | undefined {
  const isOpen = (id: string) => places[id] !== undefined && !shutIn(country, id, places[id]);
  const common = commonMessengers.find(({ countries }) => country !== undefined && countries.includes(country));
  if (common && (common.id === undefined || isOpen(common.id))) {
    const { id, name, source } = common;
    return { ...(id ? { id } : {}), ...(name ? { name } : {}), isCommon: true, source };
  }
  const leading = usual.find(({ id }) => isOpen(id));
  return leading && { ...leading, isCommon: false };
}
