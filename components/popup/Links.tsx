import { linksOf } from '../../core/catalogue/connections.ts';
import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import { t } from '../../data/messages/app.ts';
import { useCatalogue } from '../catalogue.ts';
import { stateOf } from '../platform/connection-state.ts';
import { elsewhereName } from '../platform/elsewhere-name.ts';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';

interface Props {
  platform: string;
  links: readonly ConnectionLine[];
  openMap: () => void;
}

const ConnectionText = late(async () => (await import('./opened.ts')).ConnectionText);

function LinkRow({ link, platform }: { link: ConnectionLine; platform: string }) {
  const { directory } = useCatalogue();
  const outward = link.from === platform;
  const other = outward ? link.to : link.from;
  const entry = directory.find(({ id }) => id === other);
  const name = entry?.name ?? elsewhereName(other) ?? other;
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
                <Words of={link.text} />
              </small>
            </span>
            <span class={`state ${link.state}`}>{stateOf(link)}</span>
          </>
        }
      >
        {() => <ConnectionText line={link} />}
      </Disclosure>
    </li>
  );
}

/** How this platform and the others are linked: what works, and what old guides still promise. */
export function Links({ platform, links, openMap }: Props) {
  const { from, into, ended } = linksOf(links, platform);
  const groups = [
    { title: t('links.from'), links: from },
    { title: t('links.into'), links: into },
    { title: t('links.ended'), links: ended },
  ].filter((group) => group.links.length > 0);
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
            {group.links.map((link) => (
              <LinkRow key={`${link.file} ${link.at}`} link={link} platform={platform} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
