import type { Connection, Platform, Source } from '../schema/schema.ts';
import type { Reach } from '../schema/vocabulary.ts';

/** A connection between two places with its sources written out. */
export type SourcedConnection = Omit<Connection, 'sources'> & {
  sources: Source[];
  reach: Reach;
  /** Nothing it rests on could be confirmed, or nobody says when it ended and that is doubted. */
  unsure?: true;
};

/** What each method usually means for the person; a connection that differs says so itself. */
const usualReach: Readonly<Record<Connection['how'], Reach>> = {
  feed: 'by-itself',
  bridge: 'by-itself',
  automation: 'by-itself',
  native: 'one-switch',
  embed: 'link',
  'profile-link': 'link',
  'share-link': 'link',
};

/** Writes out what a connection rests on and how far it reaches. @param sources those of the file that holds the connection */
export function sourcedConnection(connection: Connection, sources: Platform['sources']): SourcedConnection {
  const found = connection.sources.map((key) => sources[key]).filter((source) => source !== undefined);
  const isEndDoubted = connection.state === 'ended' && !connection.ended && connection.doubt !== undefined;
  const unsure = isEndDoubted || found.every(({ confidence }) => confidence === 'unconfirmed');
  const { reach = usualReach[connection.how] } = connection;
  return { ...connection, reach, sources: found, ...(unsure ? { unsure } : {}) };
}
