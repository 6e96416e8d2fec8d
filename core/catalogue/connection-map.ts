import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { externalServices } from '../../data/reference/external-services.ts';
import type { Connection } from '../../data/schema/schema.ts';
import { type Reach, type ShareFill, shareFills } from '../../data/schema/vocabulary.ts';
import { byReach } from './picture.ts';
import { type Reached, reachedInOrder, reachOf } from './reach.ts';

interface AnyConnection extends Pick<Connection, 'from' | 'to' | 'state' | 'carries'> {
  reach?: Reach | undefined;
}

/** Which connections the map shows, and between which places. */
export interface MapFilter {
  /** Without what has ended. */
  alive: boolean;
  photos: boolean;
  /** Also the connections to and from places without a platform file, such as a website. */
  everywhere: boolean;
}

/** Every way from one place to another, and how far the best of them reaches. */
export interface MapCell<L> {
  to: string;
  reached: Reached;
  /** The one with the least to do first. */
  connections: L[];
}

/** One row a place to start from, one column a place to arrive at. A cell without a connection is undefined. */
export interface Matrix<L> {
  columns: string[];
  rows: { from: string; cells: (MapCell<L> | undefined)[] }[];
  /** How many cells have a connection. */
  filled: number;
}

/**
 * The map of all connections. A place from which nothing leads has no row, one to which nothing leads has no column.
 * @param platforms ids of the places to show, in order; with `everywhere` all others follow
 */
export function matrix<L extends AnyConnection>(connections: readonly L[], platforms: readonly string[], filter: MapFilter): Matrix<L> {
  const { alive, photos, everywhere } = filter;
  const places = everywhere ? [...new Set([...platforms, ...Object.keys(externalServices)])] : platforms;
  const shown = connections.filter(
    ({ from, to, state, carries }) =>
      places.includes(from) && places.includes(to) && (!alive || state !== 'ended') && (!photos || carries.includes('photo')),
  );
  const columns = places.filter((place) => shown.some(({ to }) => to === place));
  const cell = (from: string, to: string): MapCell<L> | undefined => {
    const [best, ...rest] = shown.filter((connection) => connection.from === from && connection.to === to).sort(byReach);
    return best && { to, reached: reachOf(best), connections: [best, ...rest] };
  };
  const rows = places
    .filter((place) => shown.some(({ from }) => from === place))
    .map((from) => ({ from, cells: columns.map((to) => cell(from, to)) }));
  return { columns, rows, filled: new Set(shown.map(({ from, to }) => `${from} ${to}`)).size };
}

/** Where the keyboard stands in the map. */
export interface Spot {
  row: number;
  column: number;
}

/** A step by keyboard: along the row, to another row, or to an end of the row. */
export type Move = 'next' | 'previous' | 'down' | 'up' | 'first' | 'last';

const columnsOf = (row: Matrix<unknown>['rows'][number] | undefined) =>
  (row?.cells ?? []).flatMap((cell, column) => (cell ? [column] : []));

/** The first cell that has a connection, or undefined in an empty map. */
export function firstSpot({ rows }: Matrix<unknown>): Spot | undefined {
  const row = rows.findIndex(({ cells }) => cells.some(Boolean));
  return row < 0 ? undefined : { row, column: columnsOf(rows[row])[0] ?? 0 };
}

/**
 * Where a step leads. Empty cells are passed over; a step to another row ends at the nearest column there, so that
 * every connection can be reached. At the edge the spot stays.
 */
export function step({ rows }: Matrix<unknown>, at: Spot, move: Move): Spot {
  const here = columnsOf(rows[at.row]);
  const along = (column: number | undefined) => ({ row: at.row, column: column ?? at.column });
  if (move === 'first') return along(here[0]);
  if (move === 'last') return along(here.at(-1));
  if (move === 'next') return along(here.find((column) => column > at.column));
  if (move === 'previous') return along(here.filter((column) => column < at.column).at(-1));
  const towards = move === 'down' ? 1 : -1;
  for (let row = at.row + towards; rows[row]; row += towards) {
    const [nearest] = columnsOf(rows[row]).sort((one, other) => Math.abs(one - at.column) - Math.abs(other - at.column));
    if (nearest !== undefined) return { row, column: nearest };
  }
  return at;
}

/**
 * "I post on this: where can it go without typing again?"
 * @param from id of the platform or other place
 */
export function answersFor<L extends AnyConnection, Entry extends Pick<DirectoryEntry, 'id' | 'category' | 'fills'>>(
  connections: readonly L[],
  directory: readonly Entry[],
  from: string,
) {
  const mine = connections.filter((connection) => connection.from === from);
  const takers = directory.filter(({ id }) => id !== from);
  const takes = shareFills.filter((fills): fills is Exclude<ShareFill, 'none'> => fills !== 'none');
  return {
    reaches: reachedInOrder
      .map((reached) => ({ reached, connections: mine.filter((connection) => reachOf(connection) === reached) }))
      .filter((group) => group.connections.length > 0),
    share: takes
      .map((fills) => ({ fills, entries: takers.filter((entry) => entry.fills === fills) }))
      .filter(({ entries }) => entries.length > 0),
    /** A blog is a website too: what the catalogue says of websites holds for it. */
    isWebsite: directory.some(({ id, category }) => id === from && category === 'blog'),
  };
}
