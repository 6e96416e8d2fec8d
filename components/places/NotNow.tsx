import type { ComponentChildren } from 'preact';
import type { NotNow } from '../../core/places/suit.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { inARow } from '../../data/messages/lists.ts';
import { w } from '../../data/messages/places.ts';
import { closedCountries } from '../../data/places/closed-countries.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Cited, SourceLine } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useTexts } from './use-texts.ts';

/** What speaks against a place, where it comes from the answers. */
function inWords(because: NotNow['because']): string {
  if (because.why === 'blocked') return '';
  if (because.why === 'hours') return w('not.hours', { count: because.hours });
  if (because.why === 'makes') return w('not.makes', { what: inARow(because.makes.map((one) => w(`makes.${one}`))) });
  return w(`not.${because.why}`);
}

function Name({ entry, children }: { entry: DirectoryEntry; children: ComponentChildren }) {
  return (
    <>
      <Icon shapes={entry.icon} />
      <span>
        <b>{entry.name}</b>
        <small>{children}</small>
      </span>
    </>
  );
}

/** Blocked by a state: the fact as the platform's file has it, with its source. */
function Blocked({ entry, limit: wanted }: { entry: DirectoryEntry; limit: string }) {
  const texts = useTexts(entry.id);
  const limit = texts?.limits.find(({ id }) => id === wanted);
  return (
    <Disclosure
      class="row"
      summary={
        <>
          <Name entry={entry}>
            <Words of={limit?.text ?? w('not.blocked')} />
          </Name>
          <Icon name="chevron" size={16} />
        </>
      }
    >
      {() => texts && limit && <Cited fact={limit} sources={[texts.sources[limit.source]]} />}
    </Disclosure>
  );
}

/** The places that are not for now, each with what speaks against it most. */
export function NotNowList({ list, country }: { list: readonly NotNow[]; country: string | undefined }) {
  const { directory } = useWholeCatalogue();
  const isClosed = list.some(({ because }) => because.why === 'closed');
  return (
    <section class="not-now" aria-labelledby="not-now">
      <h3 id="not-now">{w('not.title')}</h3>
      <ul class="card">
        {list.map(({ id, because }) => {
          const entry = directory.find((one) => one.id === id);
          if (!entry) return null;
          return (
            <li key={id}>
              {because.why === 'blocked' ? (
                <Blocked entry={entry} limit={because.limit} />
              ) : (
                <div class="not-row">
                  <Name entry={entry}>{inWords(because)}</Name>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {isClosed && country && <SourceLine source={closedCountries[country]?.source} />}
    </section>
  );
}
