import type { Matrix } from '../../core/catalogue/connection-map.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { t } from '../../data/messages/app.ts';
import { m } from '../../data/messages/map.ts';
import { stateOf } from '../platform/connection-state.ts';
import { OriginBadge, useNameWithOrigin } from '../platform/OriginBadge.tsx';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { WayRow } from './Answers.tsx';
import { NodeIcon, useNodeNames } from './MapNode.tsx';
import { countsOf } from './Reach.tsx';

interface Props {
  rows: readonly { from: string; connections: readonly SourcedConnection[] }[];
}

/** The rows that have connections, each with its connections in a line. */
export const filledRows = ({ rows }: Matrix<SourcedConnection>) =>
  rows
    .map(({ from, cells }) => ({ from, connections: cells.flatMap((cell) => cell?.connections ?? []) }))
    .filter(({ connections }) => connections.length > 0);

/** The map for narrow windows: one line a platform, opening to its connections. */
export function ByFrom({ rows }: Props) {
  const { titleOf } = useNodeNames();
  return (
    <ul class="card map-list">
      {rows.map(({ from, connections }) => (
        <li key={from}>
          <Disclosure
            class="row"
            summary={
              <>
                <NodeIcon id={from} />
                <span>
                  {titleOf(from)} <OriginBadge id={from} />
                  <small>{countsOf(connections)}</small>
                </span>
                <Icon name="chevron" size={16} />
              </>
            }
          >
            {() => (
              <ul class="card">
                {connections.map((connection) => (
                  <WayRow key={`${connection.to} ${connection.text}`} connection={connection} />
                ))}
              </ul>
            )}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** The ways from a few places, all of them in sight: one heading a place, one line a way. */
export function WayGroups({ rows }: Props) {
  const { nameOf } = useNodeNames();
  return (
    <>
      {rows
        .filter(({ connections }) => connections.length > 0)
        .map(({ from, connections }) => (
          <div key={from} class="group">
            <h3>{m('answer.title', { name: nameOf(from) })}</h3>
            <ul class="card">
              {connections.map((connection) => (
                <WayRow key={`${connection.from} ${connection.to} ${connection.text}`} connection={connection} />
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}

/** The map for paper, where nothing opens: every connection in words. */
export function InWords({ rows }: Props) {
  const { nameOf, titleOf } = useNodeNames();
  const nameWithOrigin = useNameWithOrigin();
  return (
    <div class="map-words">
      {rows
        .filter(({ connections }) => connections.length > 0)
        .map(({ from, connections }) => (
          <div key={from}>
            <h3>{nameWithOrigin(from, titleOf(from))}</h3>
            <ul>
              {connections.map((connection) => (
                <li key={`${connection.to} ${connection.text}`}>
                  <b>{m('cell.print', { name: nameWithOrigin(connection.to, nameOf(connection.to)), state: stateOf(connection) })}</b>{' '}
                  <Words of={connection.text} />
                  {connection.instead && (
                    <>
                      {' '}
                      {t('links.instead')} <Words of={connection.instead} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
