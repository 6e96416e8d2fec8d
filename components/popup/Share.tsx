import { useState } from 'preact/hooks';
import { shareOrder } from '../../core/sharing/share-order.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { t } from '../../data/messages/app.ts';
import { d } from '../../data/messages/share.ts';
import { useActions } from '../actions.ts';
import { useCatalogue } from '../catalogue.ts';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';
import { useCopy } from '../ui/use-copy.ts';

interface Props {
  /** The page to share. */
  page: { url: string; title: string };
  /** Id of the platform that the page is on already. */
  pageIsOn: string | undefined;
  /** Places that come first. */
  own: readonly string[];
  /** Host of the person's own server, by platform. */
  servers: Readonly<Record<string, string>>;
}

const ShareWay = late(async () => (await import('./opened.ts')).ShareWay);

/** Loaded at a press: most popups never need it. */
const sharing = () => import('../../core/sharing/share-page.ts');

/** The page to open: as its share page is filled in, or undefined where the steps have to say how. */
type Outcome = { entry: DirectoryEntry; copied: boolean };

/** The tab's page, shared in one press: on the person's own places, by message, by e-mail or as a link. */
export function Share({ page, pageIsOn, own, servers }: Props) {
  const { directory, shares } = useCatalogue();
  const { open } = useActions();
  const { last, tryCopy } = useCopy<'copied' | 'link'>();
  const [all, setAll] = useState(false);
  const [done, setDone] = useState<Outcome>();
  const { first, others } = shareOrder(directory, own, pageIsOn);
  const shown = all ? [...first, ...others] : first;

  const share = async (entry: DirectoryEntry) => {
    const [known, { sharePage }] = await Promise.all([shares().then((all) => all[entry.id]), sharing()]);
    if (!known) return;
    const { text, address } = sharePage(known, page, servers[entry.id]);
    const copied = entry.fills === 'text-and-link' ? false : await tryCopy(text, 'copied');
    setDone({ entry, copied });
    // What could not be copied is shown here first: a new tab would close the popup over it.
    if (address && (copied || entry.fills === 'text-and-link')) await open(address);
  };
  const failed = last?.outcome === 'failed';
  return (
    <section aria-labelledby="share">
      <div class="heading">
        <h2 id="share" tabIndex={-1}>
          {d('share.title')}
        </h2>
        <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? d('share.fewer') : d('share.all', { count: first.length + others.length })}
        </button>
      </div>
      <div class="grid">
        {shown.map((entry) => (
          <button
            key={entry.id}
            type="button"
            class={`cell ${entry.fills}`}
            aria-label={d(`share.with.${entry.fills}`, { name: entry.name })}
            title={d(`share.with.${entry.fills}`, { name: entry.name })}
            onClick={() => share(entry)}
          >
            <Icon shapes={entry.icon} size={22} />
            {entry.name}
          </button>
        ))}
        <button type="button" class="cell" onClick={async () => open((await sharing()).mailPage(page))}>
          <Icon name="mail" size={22} />
          {d('share.mail')}
        </button>
        <button type="button" class="cell" onClick={async () => tryCopy((await sharing()).pageText(page), 'link')}>
          <Icon name={last?.outcome === 'link' ? 'check' : 'copy'} size={22} />
          {d('share.link')}
        </button>
      </div>
      <p class="notice" role="status">
        {last?.outcome === 'link' && d('share.linkCopied')}
        {failed && t('share.notCopied')}
        {!failed && last?.outcome !== 'link' && done && d(`share.did.${done.entry.fills}`, { name: done.entry.name })}
      </p>
      {failed && <textarea readOnly autocomplete="off" aria-label={d('share.text')} value={last.text} rows={3} />}
      {done && <ShareWay key={done.entry.id} entry={done.entry} page={page} />}
      <p class="hint">{d('share.looks')}</p>
    </section>
  );
}
