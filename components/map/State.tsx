import { inARow } from '../../data/messages/lists.ts';
import { m } from '../../data/messages/map.ts';
import { type ConnectionState, connectionStates } from '../../data/schema/vocabulary.ts';
import { Icon } from '../ui/Icon.tsx';

// A tick, a dash and a cross differ in shape, so that no meaning hangs on colour.
const icons = { works: 'check', limited: 'dash', ended: 'cross' } as const;

/** The short word of a state. */
export const stateWord = (state: ConnectionState) => m(`state.${state}`);

/** The symbol of a state. Stands beside its word. */
export const StateIcon = ({ state }: { state: ConnectionState }) => <Icon name={icons[state]} size={16} />;

/** How many of these connections work, are limited, are over; a state without any is left out. */
export function countsOf(connections: readonly { state: ConnectionState }[]): string {
  const counts = connectionStates.map((state) => ({ state, count: connections.filter((connection) => connection.state === state).length }));
  const said = counts.filter(({ count }) => count > 0).map(({ state, count }) => m(`count.${state}`, { count }));
  return inARow(said) || m('answer.nowhere');
}
