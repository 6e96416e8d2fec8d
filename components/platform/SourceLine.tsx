import { dateInWords } from '../../core/catalogue/dates.ts';
import { isOld } from '../../core/catalogue/fact-age.ts';
import { localDay } from '../../core/settings/chip-tip.ts';
import { isOpenableSite } from '../../core/sharing/openable.ts';
import { sentences } from '../../data/messages/app.ts';
import { f } from '../../data/messages/facts.ts';
import { language } from '../../data/messages/language.ts';
import { partsOfAll } from '../../data/messages/lists.ts';
import type { Source, Where } from '../../data/schema/schema.ts';
import { useActions } from '../actions.ts';
import { Filled, hole, SourceTitle, Words } from './Words.tsx';

interface SourceLineProps {
  source: Source | undefined;
  /** Leaves out what says nothing new: that the page has no date, that the platform itself says it. */
  isShort?: boolean;
}

/** Where a fact was read, how old that page is, when we looked, and how sure it is. An address we would not open is shown as text. */
export function SourceLine({ source, isShort = false }: SourceLineProps) {
  const { open } = useActions();
  if (!source) return null;
  const { title, url, date, checked, confidence } = source;
  const label = (
    <Filled text={f('fact.source', { title: hole })}>
      <SourceTitle title={title} />
    </Filled>
  );
  return (
    <p class="fact">
      {url && isOpenableSite(url) ? (
        <button type="button" class="plain" onClick={() => open(url)}>
          {label}
        </button>
      ) : (
        <>
          {label} {url}
        </>
      )}{' '}
      {sentences([
        date ? f('fact.dated', { date: dateInWords(date, language) }) : !isShort && f('fact.undated'),
        f(isOld(checked, localDay(new Date())) ? 'fact.old' : 'fact.checked', { date: dateInWords(checked, language) }),
        (!isShort || confidence !== 'documented') && f(`fact.${confidence}`),
      ])}
    </p>
  );
}

/** The name of a source alone, where a list below tells the rest. */
export function SourceName({ source }: { source: Source | undefined }) {
  if (!source) return null;
  return (
    <p class="fact">
      <Filled text={f('fact.source', { title: hole })}>
        <SourceTitle title={source.title} />
      </Filled>
    </p>
  );
}

/** Names of places in a list. */
function Places({ of: places }: { of: readonly string[] }) {
  const parts = partsOfAll(places);
  return (
    <>
      {parts.map((part, at) => (
        // Commas come more than once, but never after the same.
        <Words key={`${parts[at - 1]} ${part}`} of={part} />
      ))}
    </>
  );
}

/** Where and for whom a fact holds. */
function Region({ where: { only, except, age } }: { where: Where }) {
  return (
    <>
      {only && (
        <Filled text={f('where.only', { places: hole })}>
          <Places of={only} />
        </Filled>
      )}{' '}
      {except && (
        <Filled text={f('where.except', { places: hole })}>
          <Places of={except} />
        </Filled>
      )}{' '}
      {age && f('where.age', { age })}
    </>
  );
}

interface CitedProps {
  fact: { doubt?: string | undefined; where?: Where | undefined };
  sources: readonly (Source | undefined)[];
}

/** What belongs beside every fact: where it holds, what is not certain about it, and where it was read. */
export function Cited({ fact: { doubt, where }, sources }: CitedProps) {
  return (
    <>
      {where && Object.keys(where).length > 0 && (
        <p>
          <b>{f('where.title')}</b> <Region where={where} />
        </p>
      )}
      {doubt && (
        <p>
          <b>{f('fact.doubt')}</b> <Words of={doubt} />
        </p>
      )}
      {sources.map((source) => source && <SourceLine key={source.title} source={source} />)}
    </>
  );
}
