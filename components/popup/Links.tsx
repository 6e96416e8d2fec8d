import { dateInWords } from '../../core/dates.ts';
import { linksOf } from '../../core/links.ts';
import type { DirectoryEntry } from '../../data/directory.bake.ts';
import { elsewhere } from '../../data/elsewhere.ts';
import type { LinkLine } from '../../data/link-lines.bake.ts';
import { language, t } from '../../data/messages/app.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Fact } from '../Fact.tsx';
import { Icon } from '../Icon.tsx';
import { useFacts } from './facts.ts';

interface Props {
  platform: string;
  links: readonly LinkLine[];
  directory: readonly DirectoryEntry[];
  open: (url: string) => void;
}

/** What the pill beside a link says, and its style. */
function stateOf(link: LinkLine): string {
  if (link.state === 'works') return t('links.works');
  if (link.state === 'limited') return t('links.limited');
  return link.ended ? t('links.endedOn', { date: dateInWords(link.ended, language) }) : t('links.over');
}

function LinkText({ at, open }: { at: number } & Pick<Props, 'open'>) {
  const link = useFacts()?.links[at];
  if (!link) return null;
  return (
    <>
      {link.steps.length > 0 && (
        <ol class="steps">
          {link.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {link.instead && (
        <p>
          <b>{t('links.instead')}:</b> {link.instead}
        </p>
      )}
      {link.doubt && (
        <p>
          <b>{t('fact.doubt')}:</b> {link.doubt}
        </p>
      )}
      {link.settings && (
        <button type="button" class="second" onClick={() => open(link.settings as string)}>
          {t('links.settings')} <Icon name="open" size={16} />
        </button>
      )}
      {link.sources.map((source) => (
        <Fact key={source.title} source={source} open={open} />
      ))}
    </>
  );
}

function LinkRow({ link, platform, directory, open }: { link: LinkLine } & Omit<Props, 'links'>) {
  const outward = link.from === platform;
  const other = outward ? link.to : link.from;
  const entry = directory.find(({ id }) => id === other);
  const name = entry?.name ?? elsewhere[other] ?? other;
  return (
    <li>
      <Disclosure
        class="row"
        summary={
          <>
            {entry ? <Icon shapes={entry.icon} /> : <Icon name="website" />}
            <span>
              {outward ? t('links.to', { name }) : t('links.fromName', { name })}
              <small>{link.text}</small>
            </span>
            <span class={`state ${link.state}`}>{stateOf(link)}</span>
          </>
        }
      >
        {() => <LinkText at={link.at} open={open} />}
      </Disclosure>
    </li>
  );
}

/** How this platform and the others are linked: what works, and what old guides still promise. */
export function Links({ links, ...rest }: Props) {
  const { from, into, ended } = linksOf(links, rest.platform);
  const groups = [
    { title: t('links.from'), links: from },
    { title: t('links.into'), links: into },
    { title: t('links.ended'), links: ended },
  ].filter((group) => group.links.length > 0);
  return (
    <section aria-labelledby="links">
      <h2 id="links">{t('links.title')}</h2>
      {groups.length === 0 && <p class="empty">{t('links.none')}</p>}
      {groups.map((group) => (
        <div key={group.title} class="group">
          <h3>{group.title}</h3>
          <ul class="card">
            {group.links.map((link) => (
              <LinkRow key={link.at} link={link} {...rest} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
