import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WholeCatalogue } from '../../core/catalogue/catalogue.ts';
import { entriesOf } from '../../core/catalogue/library-entries.ts';
import { librarySearch, mostFound } from '../../core/catalogue/library-search.ts';
import { basicsInWords } from '../../data/messages/basics.ts';
import { l } from '../../data/messages/library.ts';
import { purposeName } from '../../data/messages/purposes.ts';
import { questionsInWords } from '../../data/messages/questions.ts';
import { basicSources } from '../../data/reference/basic-sources.ts';
import type { SharedActions } from '../actions.ts';
import { PageContext } from '../PageContext.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Basics } from './Basics.tsx';
import { Printing } from './Fold.tsx';
import { Guides } from './Guides.tsx';
import { WaysContext } from './Leads.tsx';
import { OwnPlaces } from './OwnPlaces.tsx';
import { Questions } from './Questions.tsx';
import { Results } from './Results.tsx';
import { Sheet } from './Sheet.tsx';
import { type Choice, firstChoice, Tips } from './Tips.tsx';
import { usePaper } from './use-paper.ts';
import { usePrinting, useTexts } from './use-texts.ts';

/** The part that the page's address names: "library.html#platform-facebook". */
const named = () => ({ id: location.hash.slice(1) });

/** Opens a part of the page and all that it lies in, brings it into view and lets the keyboard go on from there. */
function show(id: string): void {
  const part = id ? document.getElementById(id) : null;
  if (!part) return;
  for (let at: HTMLElement | null = part; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  part.scrollIntoView();
  const start = part.matches('[tabindex]') ? part : part.querySelector<HTMLElement>('summary, h2');
  start?.focus({ preventScroll: true });
}

interface Props {
  /** With the person's own platforms in it. */
  catalogue: WholeCatalogue;
  /** Ids of the places the person really uses, the most important first. */
  own: readonly string[];
  actions: SharedActions;
}

interface FoundProps {
  query: string;
  count: number;
  state: ReturnType<typeof useTexts>['state'];
}

/** How a search went, and what of the texts has not come. */
function Found({ query, count, state }: FoundProps) {
  return (
    <p class="notice" role="status">
      {query && !count && l('library.nothing', { query })}
      {query && count > 0 && l(count < mostFound ? 'library.found' : 'library.best', { count })}
      {state === 'slow' && <span> {l('library.loading')}</span>}
      {state === 'failed' && <span> {l('library.failed')}</span>}
    </p>
  );
}

/** One search over everything there is to read. */
function useSearch(platforms: ReturnType<typeof useTexts>['platforms'], own: readonly string[]) {
  const [query, setQuery] = useState('');
  const search = useMemo(() => {
    const texts = { questions: questionsInWords(), basics: basicsInWords(), basicSources, platforms };
    const words = { fillers: l('search.fillers'), same: l('search.same'), sign: l('search.sign') };
    return librarySearch(entriesOf({ ...texts, purposeLabel: purposeName }), words, own);
  }, [platforms, own]);
  const found = useMemo(() => search(query), [search, query]);
  return { query, setQuery, found };
}

/** Shows the part that the address names, also when it changes. @returns the function that shows another */
function useTarget(setQuery: (query: string) => void): (part: { id: string }) => void {
  const [target, setTarget] = useState(named);
  const goTo = useCallback(
    (part: { id: string }) => {
      // What was found lies over the page.
      setQuery('');
      setTarget(part);
    },
    [setQuery],
  );
  useLayoutEffect(() => {
    const changed = () => goTo(named());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [goTo]);
  useLayoutEffect(() => show(target.id), [target]);
  return goTo;
}

/** Everything there is to read: questions and answers, basics, a guide for each platform, all tips. One search over all of it. */
export function Library({ catalogue, own: known, actions }: Props) {
  const own = useMemo(() => known.filter((id) => catalogue.directory.some((entry) => entry.id === id)), [known, catalogue]);
  const { platforms, state } = useTexts(catalogue);
  const { query, setQuery, found } = useSearch(platforms, own);
  const { paper, printThis } = usePaper();
  const printing = usePrinting() && !paper;
  const field = useRef<HTMLInputElement>(null);
  const [choice, setChoice] = useState(() => firstChoice(own));

  const goTo = useTarget(setQuery);

  const ways = {
    goTo: (id: string) => goTo({ id }),
    tipsFor(part: Partial<Choice>) {
      setChoice({ ...firstChoice(own), ...part });
      goTo({ id: 'tips' });
    },
    printGuide: (guide: string) => printThis({ guide }),
  };
  const clear = () => {
    setQuery('');
    field.current?.focus();
  };

  return (
    <Printing.Provider value={printing}>
      <PageContext actions={actions} catalogue={catalogue}>
        <WaysContext.Provider value={ways}>
          <Frame page="library">
            <main id="main" tabIndex={-1} class={paper ? 'library off-paper' : 'library'}>
              <h1>{l('library.title')}</h1>
              <label class="field control">
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
              <Found query={query.trim()} count={found.length} state={state} />
              {query.trim() ? (
                <section class="found" aria-label={l('library.search')}>
                  {found.length > 0 && <Results found={found} />}
                  <button type="button" class="second control" onClick={clear}>
                    {l('library.clear')}
                  </button>
                </section>
              ) : (
                <>
                  {own.length > 0 && <OwnPlaces own={own} />}
                  <Questions />
                  <div class="parts">
                    <Basics />
                    <Guides platforms={platforms} />
                    <Tips platforms={platforms} own={own} choice={choice} choose={setChoice} />
                  </div>
                  <button type="button" class="second control print-training" onClick={() => printThis('training')}>
                    {l(own.length ? 'paper.training' : 'paper.basics')}
                  </button>
                </>
              )}
            </main>
          </Frame>
          {paper && <Sheet paper={paper} platforms={platforms} own={own} />}
        </WaysContext.Provider>
      </PageContext>
    </Printing.Provider>
  );
}
