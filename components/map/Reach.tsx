import { type Reached, reachedInOrder, reachOf } from '../../core/catalogue/reach.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { inARow } from '../../data/messages/lists.ts';
import { m } from '../../data/messages/map.ts';

/** The line of an arrow, short, as its symbol: whole, broken, dotted or crossed, so that no meaning hangs on colour. Stands beside its word. */
export function ReachLine({ reached }: { reached: Reached }) {
  return (
    <svg class={`icon reach-line ${reached}`} width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
      <path class="line" d="M2 6H26" />
      {reached === 'ended' && <path class="crossing" d="M10 2L18 10M18 2L10 10" />}
    </svg>
  );
}

/** How many of these connections go by themselves, need a switch and so on; an answer that none has is left out. */
export function countsOf(connections: readonly SourcedConnection[]): string {
  const counts = reachedInOrder.map((reached) => ({ reached, count: connections.filter((one) => reachOf(one) === reached).length }));
  const said = counts.filter(({ count }) => count > 0).map(({ reached, count }) => m(`count.${reached}`, { count }));
  return inARow(said) || m('answer.nowhere');
}
