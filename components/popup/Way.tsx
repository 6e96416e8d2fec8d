import { reachOf } from '../../core/catalogue/reach.ts';
import type { ConnectionLine, Neighbour } from '../../data/catalogue/pieces.ts';
import { stateOf } from '../platform/connection-state.ts';
import { externalServiceName } from '../platform/external-service-name.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';

const ConnectionText = late(async () => (await import('./opened.ts')).ConnectionText);

const entryOf = (id: string, among: readonly Neighbour[]) => among.find((entry) => entry.id === id);

/** The name of what a connection leads to. @param among the platforms that it may be; what is none of them has a name all the same */
export const nameOf = (id: string, among: readonly Neighbour[]): string => entryOf(id, among)?.name ?? externalServiceName(id) ?? id;

interface Props {
  line: ConnectionLine;
  /** Id of the place at its other end. */
  other: string;
  among: readonly Neighbour[];
}

/** One way in one line: where to and how much of it goes by itself. Opens in place. */
export function Way({ line, other, among }: Props) {
  const entry = entryOf(other, among);
  return (
    <li>
      <Disclosure
        class="row"
        summary={
          <>
            {entry ? <Icon shapes={entry.icon} /> : <Icon name="website" />}
            <span>{nameOf(other, among)}</span>
            <span class={`reach ${reachOf(line)}`}>{stateOf(line)}</span>
          </>
        }
      >
        {() => <ConnectionText line={line} />}
      </Disclosure>
    </li>
  );
}
