import type { Matrix } from '../../core/catalogue/connection-map.ts';
import type { SourcedLink } from '../../data/catalogue/sourced-link.ts';
import { t } from '../../data/messages/app.ts';
import { m } from '../../data/messages/map.ts';
import { stateOf } from '../platform/connection-state.ts';
import { OriginBadge, useNameWithOrigin } from '../platform/OriginBadge.tsx';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { WayRow } from './Answers.tsx';
import { NodeIcon, useNodeNames } from './MapNode.tsx';
import { countsOf } from './State.tsx';

interface Props {
  matrix: Matrix<SourcedLink>;
}

/** The rows that have links, each with its links in a line. */
const filledRows = ({ rows }: Matrix<SourcedLink>) =>
  rows.map(({ from, cells }) => ({ from, links: cells.flatMap((cell) => cell?.links ?? []) })).filter(({ links }) => links.length > 0);

/** The map for narrow windows: one line a platform, opening to its connections. */
export function ByFrom({ matrix }: Props) {
  const { titleOf } = useNodeNames();
  return (
    <ul class="card map-list">
      {filledRows(matrix).map(({ from, links }) => (
        <li key={from}>
          <Disclosure
            class="row"
            summary={
              <>
                <NodeIcon id={from} />
                <span>
                  {titleOf(from)} <OriginBadge id={from} />
                  <small>{countsOf(links)}</small>
                </span>
                <Icon name="chevron" size={16} />
              </>
            }
          >
            {() => (
              <ul class="card">
                {links.map((link) => (
                  <WayRow key={`${link.to} ${link.how}`} link={link} />
                ))}
              </ul>
            )}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

/** The map for paper, where nothing opens: every link in words. */
export function InWords({ matrix }: Props) {
  const { nameOf, titleOf } = useNodeNames();
  const nameWithOrigin = useNameWithOrigin();
  return (
    <div class="map-words">
      {filledRows(matrix).map(({ from, links }) => (
        <div key={from}>
          <h3>{nameWithOrigin(from, titleOf(from))}</h3>
          <ul>
            {links.map((link) => (
              <li key={`${link.to} ${link.how}`}>
                <b>{m('cell.print', { name: nameWithOrigin(link.to, nameOf(link.to)), state: stateOf(link) })}</b> <Words of={link.text} />
                {link.instead && (
                  <>
                    {' '}
                    {t('links.instead')} <Words of={link.instead} />
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
