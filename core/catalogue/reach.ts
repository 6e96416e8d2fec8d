import type { ConnectionState, Reach } from '../../data/schema/vocabulary.ts';

/** What a person can expect of a connection. */
export type Reached = Reach | 'ended';

/** Every answer of reachOf, the one with the least to do first. */
export const reachedInOrder: readonly Reached[] = ['by-itself', 'one-switch', 'link', 'ended'];

/**
 * How far a connection carries a post: by itself, with one switch, as a link only, or no more. Limits on what is carried change nothing
 * about it.
 * @param connection a whole one, or a line of a list, which leaves the commonest answer out
 */
export const reachOf = ({ state, reach = 'one-switch' }: { state: ConnectionState; reach?: Reach | undefined }): Reached =>
  state === 'ended' ? 'ended' : reach;
