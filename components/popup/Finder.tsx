import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type FinderEntry, findPlatforms } from '../../core/catalogue/finder.ts';
import { purposeName, purposeWords } from '../../data/messages/purposes.ts';
import { g } from '../../data/messages/start.ts';
import { type Purpose, purposes } from '../../data/schema/vocabulary.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { OriginBadge } from '../platform/OriginBadge.tsx';
import { Words } from '../platform/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useLoaded } from '../ui/use-loaded.ts';

type Summaries = Awaited<ReturnType<Catalogue['summaries']>>;

interface FinderProps {
  choose: (id: string) => void;
}

/** How many show before somebody asks for the rest: what fits best, and not everything there is. */
const first = 5;

/** What was found, the best first; the rest after a press. */
function Found({ found, choose }: { found: readonly FinderEntry[]; choose: FinderProps['choose'] }) {
  const [isOpen, setIsOpen] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: go on with the first one that came.
  useLayoutEffect(() => {
    if (isOpen) next.current?.focus();
  }, [isOpen]);
  const shown = isOpen ? found : found.slice(0, first);
  return (
    <>
      <ul class="card">
        {shown.map((entry, at) => (
          <li key={entry.id}>
            <button type="button" class="row pick" ref={at === first ? next : null} onClick={() => choose(entry.id)}>
              <Icon shapes={entry.icon} />
              <span>
                {entry.name} <OriginBadge id={entry.id} />
                <small>
                  <Words of={entry.bestFor} />
                </small>
              </span>
              <Icon name="chevron" size={16} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" class="second" onClick={() => setIsOpen(true)}>
          {g('finder.more', { count: found.length - shown.length })}
        </button>
      )}
    </>
  );
}

/** Finds a platform by name or purpose: before anything is typed, the large networks; then what fits best. */
export function Finder({ choose }: FinderProps) {
  const { directory: all, summaries: loadSummaries } = useWholeCatalogue();
  // Names alone are better than nothing.
  const load = useCallback(() => loadSummaries().catch((): Summaries => ({})), [loadSummaries]);
  const summaries = useLoaded(load);
  const directory = useMemo(
    () => all.map((entry): FinderEntry => ({ ...entry, ...(summaries?.[entry.id] ?? { bestFor: '', purposes: {} }) })),
    [all, summaries],
  );
  const [query, setQuery] = useState('');
  const [purpose, setPurpose] = useState<Purpose>();
  const found = findPlatforms(directory, query, purpose, purposeWords);
  const clear = () => {
    setQuery('');
    setPurpose(undefined);
  };
  return (
    <section class="finder" aria-labelledby="find" aria-busy={!summaries}>
      <h2 id="find">{g('finder.search')}</h2>
      <label class="field">
        <span>{g('finder.hint')}</span>
        <input type="search" autocomplete="off" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span>{g('finder.purpose')}</span>
        <select
          autocomplete="off"
          value={purpose ?? ''}
          onChange={(event) => setPurpose((event.currentTarget.value || undefined) as Purpose | undefined)}
        >
          <option value="">{g('finder.any')}</option>
          {purposes.map((one) => (
            <option key={one} value={one}>
              {purposeName(one)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint" role="status">
        {found.length ? g('finder.found', { count: found.length }) : g('finder.nothing')}
      </p>
      {found.length === 0 && (
        <button type="button" class="second" onClick={clear}>
          {g('finder.clear')}
        </button>
      )}
      <a href="places.html" target="_blank" rel="noopener">
        {g('finder.places')}
      </a>
      {/* Drawn once all is known, so that no line grows later. */}
      {summaries && found.length > 0 && <Found key={`${purpose} ${query}`} found={found} choose={choose} />}
    </section>
  );
}
