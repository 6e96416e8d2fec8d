import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import { reachedInOrder, reachOf } from './reach.ts';

/** The connections of one platform, sorted the way a person asks: what works from here, what comes in, what is over. */
export function connectionsOf<L extends Pick<ConnectionLine, 'from' | 'to' | 'state'>>(connections: readonly L[], platform: string) {
  const touching = connections.filter((connection) => connection.from === platform || connection.to === platform);
  const alive = touching.filter((connection) => connection.state !== 'ended');
  return {
    from: alive.filter((connection) => connection.from === platform),
    into: alive.filter((connection) => connection.from !== platform),
    ended: touching.filter((connection) => connection.state === 'ended'),
  };
}

/** Ways on in the order a person wants them: to their own places first, and what goes by itself before what takes a hand. */
export function nearestFirst<L extends Pick<ConnectionLine, 'to' | 'state' | 'reach'>>(ways: readonly L[], own: readonly string[]): L[] {
  const place = ({ to }: L) => (own.includes(to) ? own.indexOf(to) : own.length);
  const reach = (line: L) => reachedInOrder.indexOf(reachOf(line));
  return [...ways].sort((a, b) => place(a) - place(b) || reach(a) - reach(b));
}
