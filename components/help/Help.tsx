import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WholeCatalogue } from '../../core/catalogue/catalogue.ts';
import { situationSearch } from '../../core/catalogue/situation-search.ts';
import { h } from '../../data/messages/help.ts';
import { type SituationEntry, situationEntries } from '../../data/messages/situations.ts';
import { situations } from '../../data/reference/situations.ts';
import type { SharedActions } from '../actions.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Printing } from '../library/Fold.tsx';
import { usePrinting } from '../library/use-texts.ts';
import { PageContext } from '../PageContext.tsx';
import { useNameWithOrigin } from '../platform/OriginBadge.tsx';
import { Field } from '../ui/Field.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { AllPages } from './OwnPages.tsx';
import { SituationView } from './SituationView.tsx';

interface Props {
  /** Where each platform helps. */
  pages: AllPages;
  /** The person's own places, the most important first. */
  ownPlaces: readonly string[];
  /** Id of the place to begin with; anything unknown begins with none. */
  place: string | null;
  /** Told of each choice, so that the address can keep it; empty for none. */
  chosen: (place: string) => void;
}

/** The situation that the page's address names: "help.html#hacked". */
const named = () => situations.find(({ id }) => `#${id}` === location.hash);

/** The situation on show. @param left called where somebody goes back to the list */
function useNamed(left: () => void) {
  const [situation, setSituation] = useState(named);
  useLayoutEffect(() => {
    const changed = () => {
      const next = named();
      // The link over the navigation has a name of its own, and leaves everything as it is.
      if (!next && !['', '#all'].includes(location.hash)) return;
      setSituation(next);
      if (!next) left();
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [left]);
  return situation;
}

function PlaceField({ place, ownPlaces, choose }: { place: string; ownPlaces: readonly string[]; choose: (place: string) => void }) {
  const { directory } = useWholeCatalogue();
  const nameWithOrigin = useNameWithOrigin();
  const own = ownPlaces.flatMap((id) => directory.find((entry) => entry.id === id) ?? []);
  const groups = [
    { label: h('help.ownPlaces'), entries: own },
    { label: h('help.otherPlaces'), entries: directory.filter((entry) => !own.includes(entry)) },
  ];
  return (
    <Field label={h('help.place')}>
      {(tied) => (
        <select {...tied} value={place} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{h('help.anyPlace')}</option>
          {groups.map(
            ({ label, entries }) =>
              entries.length > 0 && (
                <optgroup key={label} label={label}>
                  {entries.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {nameWithOrigin(id, name)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      )}
    </Field>
  );
}

function SituationList({ entries }: { entries: readonly SituationEntry[] }) {
  return (
    <nav aria-label={h('help.list')}>
      <ul class="card">
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a class="pick" href={`#${id}`}>
              <span>{title}</span>
              <Icon name="chevron" size={16} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The question what has happened, with its answer. */
function Question({ pages, ownPlaces, place: first, chosen }: Props) {
  const { directory, language } = useWholeCatalogue();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(directory.some(({ id }) => id === first) && first ? first : '');
  const title = useRef<HTMLHeadingElement>(null);
  // All of them are there again, and the keyboard begins above them.
  const situation = useNamed(
    useCallback(() => {
      setQuery('');
      title.current?.focus();
    }, []),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language they are called otherwise.
  const entries = useMemo(situationEntries, [language]);
  const search = useMemo(() => situationSearch(entries), [entries]);
  const found = useMemo(() => search(query), [search, query]);
  const isSearching = query.trim() !== '';
  const choose = (next: string) => {
    setPlace(next);
    chosen(next);
  };
  const openFirst = (event: Event) => {
    event.preventDefault();
    const [best] = found;
    if (best) location.hash = best.id;
  };
  return (
    <main id="main" tabIndex={-1} class="help">
      <div class={situation ? 'control' : ''}>
        <h1 ref={title} tabIndex={-1}>
          {h('help.title')}
        </h1>
        <p class="hint">{h('help.intro')}</p>
      </div>
      <form class="ask control" onSubmit={openFirst}>
        {!situation && (
          <Field label={h('help.search')} hint={h('help.hint')}>
            {(tied) => <input {...tied} type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />}
          </Field>
        )}
        <PlaceField place={place} ownPlaces={ownPlaces} choose={choose} />
      </form>
      {situation ? (
        <SituationView situation={situation} place={place} ownPlaces={ownPlaces} pages={pages} />
      ) : (
        <div>
          <p class="notice" role="status">
            {isSearching && (found.length ? h('help.found', { count: found.length }) : h('help.nothing', { query: query.trim() }))}
          </p>
          <SituationList entries={found.length ? found : entries} />
        </div>
      )}
    </main>
  );
}

interface PageProps extends Props {
  /** With the person's own platforms in it. */
  catalogue: WholeCatalogue;
  actions: SharedActions;
}

/** Help for the day something goes wrong. */
export function Help({ catalogue, actions, ...rest }: PageProps) {
  const printing = usePrinting();
  return (
    <Printing.Provider value={printing}>
      <PageContext actions={actions} catalogue={catalogue}>
        <Frame page="help">
          <Question {...rest} />
        </Frame>
      </PageContext>
    </Printing.Provider>
  );
}
