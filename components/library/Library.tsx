import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { entriesOf, librarySearch } from '../../core/catalogue/library-search.ts';
import { t } from '../../data/messages/app.ts';
import { basicsInWords } from '../../data/messages/basics.ts';
import { l } from '../../data/messages/library.ts';
import { basicSources } from '../../data/reference/basic-sources.ts';
import type { SharedActions } from '../actions.ts';
import { PageContext } from '../PageContext.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Basics } from './Basics.tsx';
import { Printing } from './Fold.tsx';
import { Guides } from './Guides.tsx';
import { Results } from './Results.tsx';
import { anything, type Choice, Tips } from './Tips.tsx';
import { usePrinting, useTexts } from './use-texts.ts';

/** The part that the page's address names: "library.html#platform-facebook". */
const named = () => ({ id: location.hash.slice(1) });

/** Opens a part of the page, brings it into view and lets the keyboard go on from there. */
function show(id: string): void {
  const part = id ? document.getElementById(id) : null;
  if (!part) return;
  if (part instanceof HTMLDetailsElement) part.open = true;
  part.scrollIntoView();
  const start = part.matches('[tabindex]') ? part : part.querySelector<HTMLElement>('summary, h2');
  start?.focus({ preventScroll: true });
}

interface Props {
  /** With the person's own platforms in it. */
  catalogue: Catalogue;
  actions: SharedActions;
}

/** How a search went, and what of the texts has not come. */
function Found({ words, state }: { words: string | undefined; state: ReturnType<typeof useTexts>['state'] }) {
  return (
    <p class="notice" role="status">
      {words}
      {state === 'slow' && <span> {l('library.loading')}</span>}
      {state === 'failed' && <span> {l('library.failed')}</span>}
    </p>
  );
}

/** Everything there is to read: basics, a guide for each platform, all tips. One search over all of it. */
export function Library({ catalogue, actions }: Props) {
  const { platforms, state } = useTexts(catalogue);
  const printing = usePrinting();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [choice, setChoice] = useState(anything);
  const [target, setTarget] = useState(named);
  const search = useMemo(
    () => librarySearch(entriesOf(basicsInWords(), basicSources, platforms, (purpose) => t(`purpose.${purpose}`))),
    [platforms],
  );
  const found = useMemo(() => search(query), [search, query]);
  const searching = query.trim() !== '';

  const goTo = useCallback((part: { id: string }) => {
    setQuery('');
    setTarget(part);
  }, []);
  useEffect(() => {
    const changed = () => goTo(named());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [goTo]);
  useEffect(() => show(target.id), [target]);

  const tipsFor = (part: Partial<Choice>) => {
    setChoice({ ...anything, ...part });
    goTo({ id: 'tips' });
  };
  const clear = () => {
    setQuery('');
    field.current?.focus();
  };

  const words = searching
    ? found.length
      ? l('library.found', { count: found.length })
      : l('library.nothing', { query: query.trim() })
    : undefined;

  return (
    <Printing.Provider value={printing}>
      <PageContext actions={actions} catalogue={catalogue}>
        <Frame page="library">
          <main id="main" tabIndex={-1} class="library">
            <h1>{l('library.title')}</h1>
            <p class="hint">{l('library.intro')}</p>
            <div class="control">
              <label class="field">
                <b>{l('library.search')}</b>
                <span>{l('library.hint')}</span>
                <input
                  ref={field}
                  type="search"
                  autocomplete="off"
                  value={query}
                  onInput={(event) => setQuery(event.currentTarget.value)}
                />
              </label>
            </div>
            <Found words={words} state={state} />
            {searching ? (
              <section class="found" aria-label={l('library.search')}>
                {found.length > 0 && <Results found={found} goTo={(id) => goTo({ id })} />}
                <button type="button" class="second control" onClick={clear}>
                  {l('library.clear')}
                </button>
              </section>
            ) : (
              <>
                <nav class="control" aria-label={l('library.parts')}>
                  <a href="#basics">{l('basics.title')}</a>
                  <a href="#guides">{l('guides.title')}</a>
                  <a href="#tips">{l('tips.title')}</a>
                </nav>
                <Basics tipsFor={(purpose) => tipsFor({ purpose })} />
                <Guides platforms={platforms} tipsOf={(platform) => tipsFor({ platform })} />
                <Tips platforms={platforms} choice={choice} choose={setChoice} />
              </>
            )}
          </main>
        </Frame>
      </PageContext>
    </Printing.Provider>
  );
}
