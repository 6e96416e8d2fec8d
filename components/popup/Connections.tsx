import { connectionsOf } from '../../core/catalogue/connections.ts';
import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import { t } from '../../data/messages/app.ts';
import { useCatalogue } from '../catalogue.ts';
import { stateOf } from '../platform/connection-state.ts';
import { externalServiceName } from '../platform/external-service-name.ts';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';

interface Props {
  platform: string;
  lines: readonly ConnectionLine[];
  openMap: () => void;
}

const ConnectionText = late(async () => (await import('./opened.ts')).ConnectionText);

function ConnectionRow({ connection, platform }: { connection: ConnectionLine; platform: string }) {
  const { directory } = useCatalogue();
  const outward = connection.from === platform;
  const other = outward ? connection.to : connection.from;
  const entry = directory.find(({ id }) => id === other);
  const name = entry?.name ?? externalServiceName(other) ?? other;
  return (
    <li>
      <Disclosure
        class="row"
        summary={
          <>
            {entry ? <Icon shapes={entry.icon} /> : <Icon name="website" />}
            <span>
              {outward ? t('links.to', { name }) : t('links.fromName', { name })}
              <small>
                <Words of={connection.text} />
              </small>
            </span>
            <span class={`state ${connection.state}`}>{stateOf(connection)}</span>
          </>
        }
      >
        {() => <ConnectionText line={connection} />}
      </Disclosure>
    </li>
  );
}

/** How this platform and the others are linked: what works, and what old guides still promise. */
export function Connections({ platform, lines, openMap }: Props) {
  const { from, into, ended } = connectionsOf(lines, platform);
  const groups = [
    { title: t('links.from'), lines: from },
    { title: t('links.into'), lines: into },
    { title: t('links.ended'), lines: ended },
  ].filter((group) => group.lines.length > 0);
  return (
    <section aria-labelledby="links">
      <div class="heading">
        <h2 id="links">{t('links.title')}</h2>
        <button type="button" class="plain" onClick={openMap}>
          {t('popup.map')}
        </button>
      </div>
      {groups.length === 0 && <p class="empty">{t('links.none')}</p>}
      {groups.map((group) => (
        <div key={group.title} class="group">
          <h3>{group.title}</h3>
          <ul class="card">
            {group.lines.map((connection) => (
              <ConnectionRow key={`${connection.file} ${connection.at}`} connection={connection} platform={platform} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
