import { dateInWords } from '../../core/catalogue/dates.ts';
import { isOld } from '../../core/catalogue/fact-age.ts';
import { localDay } from '../../core/settings/chip-tip.ts';
import { isOpenableSite } from '../../core/sharing/openable.ts';
import { sentences, t } from '../../data/messages/app.ts';
import { language } from '../../data/messages/language.ts';
import type { Source, Where } from '../../data/schema/schema.ts';
import { whereInWords } from '../../data/schema/where.ts';
import { useActions } from '../actions.ts';

/** Where a fact was read, how old the page is, when we looked, and what kind of page it is. A page that is not opened is named. */
export function SourceLine({ source }: { source: Source | undefined }) {
  const { open } = useActions();
  if (!source) return null;
  const { title, url, date, checked, confidence } = source;
  const label = t('fact.source', { title });
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
        date ? t('fact.dated', { date: dateInWords(date, language) }) : t('fact.undated'),
        t(isOld(checked, localDay(new Date())) ? 'fact.old' : 'fact.checked', { date: dateInWords(checked, language) }),
        t(`fact.${confidence}`),
      ])}
    </p>
  );
}

/** The name of a source alone, where a list below tells the rest. */
export function SourceName({ source }: { source: Source | undefined }) {
  return source ? <p class="fact">{t('fact.source', { title: source.title })}</p> : null;
}

interface CitedProps {
  fact: { doubt?: string | undefined; where?: Where | undefined };
  sources: readonly (Source | undefined)[];
}

/** What belongs beside every fact: where it holds, what is not certain about it, and where it was read. */
export function Cited({ fact: { doubt, where }, sources }: CitedProps) {
  const region = whereInWords(where);
  return (
    <>
      {region && (
        <p>
          <b>{t('where.title')}</b> {region}
        </p>
      )}
      {doubt && (
        <p>
          <b>{t('fact.doubt')}</b> {doubt}
        </p>
      )}
      {sources.map((source) => source && <SourceLine key={source.title} source={source} />)}
    </>
  );
}
