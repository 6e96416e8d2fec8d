import { answersFor } from '../../core/catalogue/connection-map.ts';
import { reachOf } from '../../core/catalogue/reach.ts';
import { ownFirst } from '../../core/settings/own-places.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import type { SourcedShare } from '../../data/catalogue/shares.generated.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { t } from '../../data/messages/app.ts';
import { m } from '../../data/messages/map.ts';
import { d } from '../../data/messages/share.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { ConnectionDetails } from '../platform/ConnectionDetails.tsx';
import { stateOf } from '../platform/connection-state.ts';
import { OriginBadge } from '../platform/OriginBadge.tsx';
import { ShareSteps } from '../platform/ShareSteps.tsx';
import { Cited } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { NodeIcon, useNodeNames } from './MapNode.tsx';
import { ReachLine } from './Reach.tsx';

const placeOf = ({ id }: { id: string }) => id;

interface Props {
  from: string;
  connections: readonly SourcedConnection[];
  shares: Readonly<Record<string, SourcedShare | undefined>>;
  /** The person's own places: they come first in every list. */
  own: readonly string[];
  choose: (from: string) => void;
}

/** One connection, as a line that opens to its steps and sources. */
export function WayRow({ connection }: { connection: SourcedConnection }) {
  const { nameOf } = useNodeNames();
  return (
    <li>
      <Disclosure
        class="row way"
        summary={
          <>
            <NodeIcon id={connection.to} />
            <span>
              {m('answer.to', { name: nameOf(connection.to) })} <OriginBadge id={connection.to} />
              <small>
                <Words of={connection.text} />
              </small>
            </span>
            <span class={`state ${reachOf(connection)}`}>
              <ReachLine reached={reachOf(connection)} /> {stateOf(connection)}
            </span>
          </>
        }
      >
        {() => <ConnectionDetails connection={connection} />}
      </Disclosure>
    </li>
  );
}

type ShareGroup = ReturnType<typeof answersFor<SourcedConnection, DirectoryEntry>>['share'][number];

/** What the share page of a platform does, the steps to it, and where that was read. */
function SharePage({ share }: { share: SourcedShare | undefined }) {
  if (!share) return null;
  return (
    <>
      <ShareSteps share={share} />
      <Cited fact={share} sources={[share.source]} />
    </>
  );
}

function ShareGroupList({ fills, entries, shares }: ShareGroup & Pick<Props, 'shares'>) {
  return (
    <div class="group">
      <h3>{d(`share.${fills}`)}</h3>
      <ul class="takers">
        {entries.map(({ id, name, icon }) => (
          <li key={id} class="card">
            <Disclosure
              class="row"
              summary={
                <>
                  <Icon shapes={icon} />
                  <span>
                    {name} <OriginBadge id={id} />
                  </span>
                  <Icon name="chevron" size={16} />
                </>
              }
            >
              {() => <SharePage share={shares[id]} />}
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a post on one platform can go: by itself, and by the share pages of others. */
export function Answers({ from, connections, shares, own, choose }: Props) {
  const { directory } = useWholeCatalogue();
  const { nameOf } = useNodeNames();
  const { reaches, share, isWebsite } = answersFor(connections, ownFirst(directory, own, placeOf), from);
  return (
    <>
      <section aria-labelledby="answer">
        <h2 id="answer">{m('answer.title', { name: nameOf(from) })}</h2>
        {reaches.length === 0 && <p class="empty">{m('answer.none')}</p>}
        {reaches.map((group) => (
          <div key={group.reached} class="group">
            <h3>{t(`reach.${group.reached}`)}</h3>
            <ul class="card">
              {group.connections.map((connection) => (
                <WayRow key={`${connection.from} ${connection.to} ${connection.how}`} connection={connection} />
              ))}
            </ul>
          </div>
        ))}
        {isWebsite && (
          <p class="hint">
            {m('answer.website')}{' '}
            <button type="button" class="plain" onClick={() => choose('website')}>
              {m('answer.websiteShow')}
            </button>
          </p>
        )}
      </section>
      <section aria-labelledby="by-share">
        <h2 id="by-share">{m('share.title')}</h2>
        <p class="hint">{m('share.hint')}</p>
        {share.map((group) => (
          <ShareGroupList key={`${from} ${group.fills}`} {...group} shares={shares} />
        ))}
      </section>
    </>
  );
}
