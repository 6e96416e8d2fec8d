import type { ConnectionState, Reach } from '../../data/schema/vocabulary.ts';
import { type Reached, reachedInOrder, reachOf } from './reach.ts';

/** More places than this make a picture that nobody can read. */
export const mostPlaces = 6;

interface AnyConnection {
  from: string;
  to: string;
  state: ConnectionState;
  reach?: Reach | undefined;
}

/** Every way from one place of the picture to another. */
export interface PictureArrow<L> {
  from: string;
  to: string;
  /** The best of its connections. */
  reached: Reached;
  /** The one with the least to do first. */
  connections: L[];
}

/**
 * Which of the places that most groups begin with are still linked with each other, and a website: a picture for a person of whom
 * nothing is known.
 */
export function startPlaces(connections: readonly AnyConnection[], usual: readonly string[]): string[] {
  const alive = connections.filter(({ from, to, state }) => state !== 'ended' && usual.includes(from) && usual.includes(to));
  return [...usual.filter((id) => alive.some(({ from, to }) => from === id || to === id)), 'website'];
}

/** Sorts connections: the one with the least to do first. */
export const byReach = (one: Omit<AnyConnection, 'from' | 'to'>, other: Omit<AnyConnection, 'from' | 'to'>): number =>
  reachedInOrder.indexOf(reachOf(one)) - reachedInOrder.indexOf(reachOf(other));

/**
 * Which places are in the picture: those that were asked for, or else the person's own with the one in question, or else a start.
 * @param asked of the address; undefined where it says nothing
 * @param from the place in question, if any
 * @param own the person's own places, the most important first
 * @param start what to show a person of whom nothing is known
 * @param isKnown whether there is such a place
 * @returns ids, each once, no more than fit
 */
export function picturePlaces(
  { asked, from, own, start }: { asked?: readonly string[] | undefined; from: string; own: readonly string[]; start: readonly string[] },
  isKnown: (id: string) => boolean,
): string[] {
  const known = (ids: readonly string[]) => [...new Set(ids)].filter(isKnown);
  if (asked) return known(asked).slice(0, mostPlaces);
  const mine = known(own);
  const usual = mine.length > 0 ? mine : known(start);
  if (!isKnown(from) || usual.slice(0, mostPlaces).includes(from)) return usual.slice(0, mostPlaces);
  return [...usual.slice(0, mostPlaces - 1), from];
}

/**
 * The arrows between some places: one for each direction in which there is any connection, in the order of the places.
 * @param places ids, in the order to show them
 * @param websites places that are the person's own website, such as a blog under an address of its own: what is known of websites
 * holds for them too, unless the website is in the picture itself
 */
export function arrowsBetween<L extends AnyConnection>(
  connections: readonly L[],
  places: readonly string[],
  websites: readonly string[],
): PictureArrow<L>[] {
  const standsFor = (place: string) => (websites.includes(place) && !places.includes('website') ? [place, 'website'] : [place]);
  return places.flatMap((from) =>
    places
      .filter((to) => to !== from)
      .flatMap((to) => {
        const found = connections
          .filter((connection) => standsFor(from).includes(connection.from) && standsFor(to).includes(connection.to))
          .sort(byReach);
        const [best] = found;
        return best ? [{ from, to, reached: reachOf(best), connections: found }] : [];
      }),
  );
}

/** What the address of the map says. */
export interface MapAddress {
  /** The place a post is written on; "" for none. */
  from: string;
  /** The places in the picture; undefined where nobody chose any. */
  places?: string[] | undefined;
}

/** Reads the part of an address behind the question mark. */
export function readMapAddress(search: string): MapAddress {
  const parameters = new URLSearchParams(search);
  const places = parameters.get('places');
  return { from: parameters.get('from') ?? '', places: places === null ? undefined : places.split(',').filter(Boolean) };
}

/** The same the other way: ids need no escaping, and a comma is easier to read as it is. */
export function mapAddress({ from, places }: MapAddress): string {
  const parts = [...(from ? [`from=${from}`] : []), ...(places ? [`places=${places.join(',')}`] : [])];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
