import { isPlain } from '../reading/reader.ts';
import type { Draft } from './draft.ts';

/** Ids of drafts that were opened at a place and perhaps not posted yet, by place. The draft itself says what holds. */
export type Opened = Record<string, string[]>;

/** Where a draft was opened and is not marked as posted: places it still goes to. */
export const pendingPlaces = ({ places, carried }: Pick<Draft, 'places' | 'carried'>): string[] =>
  places.filter((place) => carried[place]?.opened !== undefined && carried[place]?.posted === undefined);

/** The list of what was opened where, as it is kept. Never throws. */
export function readOpened(raw: unknown): Opened {
  const entries = isPlain(raw) ? Object.entries(raw) : [];
  return Object.fromEntries(
    entries.flatMap(([place, ids]) => {
      const good = Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
      return good.length ? [[place, good]] : [];
    }),
  );
}

/** The list with one draft at exactly these places. */
export function withOpened(opened: Opened, id: string, places: readonly string[]): Opened {
  const others = Object.entries(opened).map(([place, ids]): [string, string[]] => [place, ids.filter((one) => one !== id)]);
  const next = new Map(others);
  for (const place of places) next.set(place, [...(next.get(place) ?? []), id]);
  return Object.fromEntries([...next].filter(([, ids]) => ids.length));
}

/** Of drafts that were opened somewhere, the one to offer there: the one opened last. */
export function toOffer(drafts: readonly Draft[], place: string): Draft | undefined {
  const open = drafts.filter((draft) => pendingPlaces(draft).includes(place));
  return open.sort((a, b) => (b.carried[place]?.opened ?? 0) - (a.carried[place]?.opened ?? 0))[0];
}
