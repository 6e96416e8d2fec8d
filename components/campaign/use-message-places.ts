import { useMemo } from 'preact/hooks';
import { ownFirst, ownPlaces } from '../../core/settings/own-places.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { measure } from '../../core/versions/measure.ts';
import { type OutputId, outputPlaces, type WritingFacts } from '../../core/versions/targets.ts';
import { defaultTargets } from '../../data/catalogue/default-targets.generated.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { placeName } from './campaign-words.ts';

/** E-mail and text message, with what they take: a phone puts several messages together. */
const outputs = outputPlaces(false).filter(({ id }) => id !== 'text');

/** Places that a message can be for, the person's own first, and how each counts. */
export function useMessagePlaces(stored: Stored, { rules }: WritingFacts) {
  const { directory } = useWholeCatalogue();
  return useMemo(() => {
    const own = ownPlaces(stored);
    const known = directory.filter(({ id }) => rules[id]).map(({ id }) => id);
    const ruleOf = (place: string) => outputs.find(({ id }) => id === (place as OutputId))?.rules ?? rules[place];
    const limitOf = (place: string) => outputs.find(({ id }) => id === (place as OutputId))?.limit ?? stored.compose.limits[place];
    return {
      /** Ids in the order in which they are offered. */
      places: [...ownFirst(known, own, (id) => id), ...outputs.map(({ id }) => id)],
      /** Where the group posts, or else where most do. */
      usual: (own.length ? own : defaultTargets).filter((id) => rules[id]),
      ruleOf,
      limitOf,
      nameOf: (place: string) => placeName(directory, place),
      /** How much of a place's room a text takes. */
      measureAt: (place: string, text: string, withPicture: boolean) =>
        measure(ruleOf(place), text, { limit: limitOf(place), withPicture }),
    };
  }, [directory, stored, rules]);
}
export type MessagePlaces = ReturnType<typeof useMessagePlaces>;
