import { t } from '../../data/messages/app.ts';
import { type LinkState, linkStates } from '../../data/vocabulary.ts';
import { Icon } from '../Icon.tsx';
import { say } from './words.tsx';

const line = (d: string) => [['path', { d }]] as const;
// A tick, a dash and a cross differ in shape, so that no meaning hangs on colour.
const shapes = { works: line('M5 12l5 5l10 -10'), limited: line('M5 12h14'), ended: line('M18 6l-12 12M6 6l12 12') };
const words = { works: 'links.works', limited: 'links.limited', ended: 'links.over' } as const;

/** The short word of a state. */
export const stateWord = (state: LinkState) => t(words[state]);

/** The symbol of a state. Stands beside its word. */
export const StateIcon = ({ state }: { state: LinkState }) => <Icon shapes={shapes[state]} size={16} />;

/** How many of these links work, are limited, are over; a state without any is left out. */
export function countsOf(links: readonly { state: LinkState }[]): string {
  const counts = linkStates.map((state) => ({ state, count: links.filter((link) => link.state === state).length }));
  const said = counts.filter(({ count }) => count > 0).map(({ state, count }) => say(`count.${state}`, { count }));
  return said.join(', ') || say('answer.nowhere');
}
