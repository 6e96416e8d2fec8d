import { useLayoutEffect, useRef } from 'preact/hooks';
import { reachOf } from '../../core/catalogue/reach.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { sentences } from '../../data/messages/app.ts';
import { m } from '../../data/messages/map.ts';
import { ConnectionDetails } from '../platform/ConnectionDetails.tsx';
import { stateOf } from '../platform/connection-state.ts';
import { Words } from '../platform/Words.tsx';
import { useNodeNames } from './MapNode.tsx';
import { ReachLine } from './Reach.tsx';

interface Props {
  /** For whoever names something after the heading. */
  id: string;
  from: string;
  to: string;
  connections: readonly SourcedConnection[];
}

/** Every way from one place to another, with steps and sources. The heading takes the focus: a screen reader begins there. */
export function Ways({ id, from, to, connections }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const { nameOf, titleOf, whoseOf } = useNodeNames();
  const isOfWebsites = connections.some((connection) => connection.from !== from || connection.to !== to);
  const notes = [...[from, to].map((place) => whoseOf(place)), isOfWebsites ? m('answer.website') : ''].filter(Boolean);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <>
      <h2 id={id} ref={title} tabIndex={-1}>
        {m('cell.name', { from: titleOf(from), to: nameOf(to) })}
      </h2>
      {notes.length > 0 && <p class="hint">{sentences(notes)}</p>}
      {connections.map((connection) => (
        <div key={`${connection.from} ${connection.to} ${connection.text}`} class="map-way">
          <p>
            <span class={`state ${reachOf(connection)}`}>
              <ReachLine reached={reachOf(connection)} /> {stateOf(connection)}
            </span>
          </p>
          <p>
            <Words of={connection.text} />
          </p>
          <ConnectionDetails connection={connection} />
        </div>
      ))}
    </>
  );
}
