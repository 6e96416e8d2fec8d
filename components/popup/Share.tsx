import { useState } from 'preact/hooks';
import { shareOrder } from '../../core/sharing/share-order.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { t } from '../../data/messages/app.ts';
import { d } from '../../data/messages/share.ts';
import { useActions } from '../actions.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';
import { useCopy } from '../ui/use-copy.ts';
import { WithLists } from '../WithLists.tsx';

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

/** What the last press did. */
interface Outcome {
  /** The platform it was for; none where only the link was wanted. */
  entry?: DirectoryEntry;
  /** How much arrived there by itself. */
  way?: DirectoryEntry['fills'];
  /** What could not be copied. */
  uncopied?: string | undefined;
}

function ShareRow({ page, pageIsOn, own, servers }: Props) {
  const { directory, shares } = useWholeCatalogue();
  const { open } = useActions();
  const { tryCopy } = useCopy();
  const [all, setAll] = useState(false);
  const [done, setDone] = useState<Outcome>();
  const { first, others } = shareOrder(directory, own, pageIsOn);
  const shown = all ? [...first, ...others] : first;
  const fillsOf = ({ id, fills, asksServer }: DirectoryEntry) => (asksServer && !servers[id] ? 'copy-paste' : fills);

  const share = async (entry: DirectoryEntry) => {
    const [known, { sharePage }] = await Promise.all([shares().then((all) => all[entry.id]), sharing()]);
    if (!known) return;
    const { text, address } = sharePage(known, page, servers[entry.id]);
    // Where it is not known which server the person is on, nothing opens: the steps say how, and the text is there to paste.
    const way = fillsOf(entry);
    const uncopied = way === 'text-and-link' || (await tryCopy(text, 'copied')) ? undefined : text;
    setDone({ entry, way, uncopied });
    // What could not be copied is shown here first: a new tab would close the popup over it.
    if (address && uncopied === undefined) await open(address);
  };
  const copyLink = async () => {
    const text = (await sharing()).pageText(page);
    setDone({ uncopied: (await tryCopy(text, 'copied')) ? undefined : text });
  };
  const isLinkCopied = done !== undefined && !done.entry && done.uncopied === undefined;
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
        {shown.map((entry) => {
          const fills = fillsOf(entry);
          const says = d(`share.with.${fills}`, { name: entry.name });
          return (
            <button key={entry.id} type="button" class={`cell ${fills}`} aria-label={says} title={says} onClick={() => share(entry)}>
              <Icon shapes={entry.icon} size={22} />
              {entry.name}
            </button>
          );
        })}
        <button type="button" class="cell" onClick={async () => open((await sharing()).mailPage(page))}>
          <Icon name="mail" size={22} />
          {d('share.mail')}
        </button>
        <button type="button" class="cell" onClick={copyLink}>
          <Icon name={isLinkCopied ? 'check' : 'copy'} size={22} />
          {d('share.link')}
        </button>
      </div>
      <p class="notice" role="status">
        {isLinkCopied && d('share.linkCopied')}
        {done?.uncopied !== undefined && t('share.notCopied')}
        {done?.entry && done.way && done.uncopied === undefined && d(`share.did.${done.way}`, { name: done.entry.name })}
      </p>
      {done?.uncopied !== undefined && <textarea readOnly autocomplete="off" aria-label={d('share.text')} value={done.uncopied} rows={3} />}
      {done?.entry && <ShareWay key={done.entry.id} entry={done.entry} page={page} server={servers[done.entry.id]} />}
      <p class="hint">{d('share.looks')}</p>
    </section>
  );
}

/** The tab's page, shared in one press: on the person's own places, by message, by e-mail or as a link. */
export const Share = (props: Props) => (
  <WithLists>
    <ShareRow {...props} />
  </WithLists>
);
