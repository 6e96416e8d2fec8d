import { useMemo, useRef, useState } from 'preact/hooks';
import { type Accounts, withMark } from '../../core/accounts/accounts.ts';
import { type LinkToSet, linkId, linksToSet, placesInPicture, placesOf } from '../../core/accounts/checklist.ts';
import { dateInWords } from '../../core/catalogue/dates.ts';
import { mostPlaces } from '../../core/catalogue/picture.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { u } from '../../data/messages/accounts.ts';
import { language } from '../../data/messages/language.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Drawing } from '../map/Drawing.tsx';
import { useNodeNames } from '../map/MapNode.tsx';
import { ReachLine } from '../map/Reach.tsx';
import { ConnectionDetails } from '../platform/ConnectionDetails.tsx';
import { stateOf } from '../platform/connection-state.ts';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { accountName } from './account-words.ts';

interface Props {
  accounts: Accounts;
  connections: readonly SourcedConnection[];
  change: (edit: (before: Accounts) => Accounts) => void;
}

type Link = LinkToSet<SourcedConnection>;

function LinkRow({ link, isDone, mark }: { link: Link; isDone: boolean; mark: (isDone: boolean) => void }) {
  const { nameOf, titleOf } = useNodeNames();
  const [best, ...others] = link.connections;
  const names = { from: titleOf(link.from), to: nameOf(link.to) };
  if (!best) return null;
  return (
    <li id={`link-${link.from}-${link.to}`} tabIndex={-1} class="link-row">
      <label class="tick">
        <input
          type="checkbox"
          autocomplete="off"
          checked={isDone}
          aria-label={u('links.mark', names)}
          onChange={(event) => mark(event.currentTarget.checked)}
        />
        <b>{u('links.way', names)}</b>
      </label>
      <Disclosure
        class="row"
        summary={
          <>
            <span class={`state ${link.reached}`}>
              <ReachLine reached={link.reached} /> {stateOf(best)}
            </span>
            <Icon name="chevron" size={16} />
          </>
        }
      >
        {() =>
          [best, ...others].map((way) => (
            <div key={way.text} class="map-way">
              <p>
                <Words of={way.text} />
              </p>
              <ConnectionDetails connection={way} />
            </div>
          ))
        }
      </Disclosure>
    </li>
  );
}

/** What was seen on the pages themselves, each with its day. */
function SeenLinks({ accounts: { list, seen } }: Pick<Props, 'accounts'>) {
  const { directory } = useWholeCatalogue();
  const nameOf = (url: string) => {
    const account = list.find((one) => one.url === url);
    return account ? accountName(directory, account) : url;
  };
  return (
    <>
      <h3>{u('links.proof')}</h3>
      <ul>
        {seen.map(({ from, to, day }) => (
          <li key={`${from} ${to}`}>{u('links.seen', { from: nameOf(from), to: nameOf(to), date: dateInWords(day, language) })}</li>
        ))}
      </ul>
      <p class="hint">{u('links.how')}</p>
    </>
  );
}

/** What can be linked among the accounts: a picture of who links to whom, and a list to tick with the steps. */
export function Links({ accounts, connections, change }: Props) {
  const { directory, hosts } = useWholeCatalogue();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState<Link>();
  const links = useMemo(() => {
    const websites = directory.filter(({ id, category }) => category === 'blog' && !hosts.some((row) => row.id === id && row.hosts.length));
    return linksToSet(
      connections,
      accounts.list,
      websites.map(({ id }) => id),
    );
  }, [connections, accounts.list, directory, hosts]);
  const isDone = ({ from, to }: Pick<Link, 'from' | 'to'>) => accounts.done.includes(linkId(from, to));
  const all = placesOf(accounts.list);
  const places = placesInPicture(all);
  const isCut = places.length < all.length;
  const drawn = links.filter(({ from, to }) => places.includes(from) && places.includes(to));
  return (
    <section class="account-links" aria-labelledby="account-links">
      <div class="heading">
        <h2 id="account-links">{u('links.title')}</h2>
        {links.length > 0 && <span class="beside">{u('links.done', { done: links.filter(isDone).length, all: links.length })}</span>}
      </div>
      {links.length === 0 && <p class="hint">{u(all.length === 1 ? 'links.onePlace' : 'links.none')}</p>}
      {drawn.length > 0 && (
        <>
          <h3 id="map-picture">{u('links.picture')}</h3>
          <p class="hint" id="map-picture-keys">
            {u('links.pictureHint')}
          </p>
          {isCut && <p class="hint">{u('links.pictureMost', { count: mostPlaces })}</p>}
          <Drawing
            places={places}
            arrows={drawn}
            shown={shown}
            isSet={isDone}
            press={(arrow) => {
              setShown(drawn.find(({ from, to }) => from === arrow.from && to === arrow.to));
              list.current?.querySelector<HTMLElement>(`#link-${arrow.from}-${arrow.to}`)?.focus();
            }}
          />
        </>
      )}
      <ul class="card link-list" ref={list}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} isDone={isDone(link)} mark={(done) => change((before) => withMark(before, link.id, done))} />
        ))}
      </ul>
      {accounts.list.length > 0 && <SeenLinks accounts={accounts} />}
    </section>
  );
}
