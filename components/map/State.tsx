import { t } from '../../data/messages/app.ts';
import { inARow } from '../../data/messages/lists.ts';
import { m } from '../../data/messages/map.ts';
import { type LinkState, linkStates } from '../../data/schema/vocabulary.ts';
import { Icon } from '../ui/Icon.tsx';

// A tick, a dash and a cross differ in shape, so that no meaning hangs on colour.
const icons = { works: 'check', limited: 'dash', ended: 'cross' } as const;
const words = { works: 'links.works', limited: 'links.limited', ended: 'links.over' } as const;

/** The short word of a state. */
export const stateWord = (state: LinkState) => t(words[state]);

/** The symbol of a state. Stands beside its word. */
export const StateIcon = ({ state }: { state: LinkState }) => <Icon name={icons[state]} size={16} />;

/** How many of these links work, are limited, are over; a state without any is left out. */
export function countsOf(links: readonly { state: LinkState }[]): string {
  const counts = linkStates.map((state) => ({ state, count: links.filter((link) => link.state === state).length }));
  const said = counts.filter(({ count }) => count > 0).map(({ state, count }) => m(`count.${state}`, { count }));
  return inARow(said) || m('answer.nowhere');
}
