import type { Connection, Platform, Source } from '../schema/schema.ts';

/** A connection between two places with its sources written out. */
export type SourcedConnection = Omit<Connection, 'sources'> & {
  sources: Source[];
  /** Nothing it rests on could be confirmed, or nobody says when it ended and that is doubted. */
  unsure?: true;
};

/** Writes the sources of a connection out. @param sources those of the file that holds the connection */
export function sourcedConnection(connection: Connection, sources: Platform['sources']): SourcedConnection {
  const found = connection.sources.map((key) => sources[key]).filter((source) => source !== undefined);
  const isEndDoubted = connection.state === 'ended' && !connection.ended && connection.doubt !== undefined;
  const unsure = isEndDoubted || found.every(({ confidence }) => confidence === 'unconfirmed');
  return { ...connection, sources: found, ...(unsure ? { unsure } : {}) };
}
