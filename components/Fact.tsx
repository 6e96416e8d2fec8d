import { localDay } from '../core/chip-tip.ts';
import { dateInWords } from '../core/dates.ts';
import { isOld } from '../core/fact-age.ts';
import { language, t } from '../data/messages/app.ts';
import type { Source, Where } from '../data/schema.ts';

/** Where a fact was read, how old the page is, when we looked, and what kind of page it is. */
export function Fact({ source, open }: { source: Source | undefined; open: (url: string) => void }) {
  if (!source) return null;
  const { title, url, date, checked, confidence } = source;
  const label = t('fact.source', { title });
  return (
    <p class="fact">
      {url ? (
        <button type="button" class="plain" onClick={() => open(url)}>
          {label}
        </button>
      ) : (
        label
      )}{' '}
      {date ? t('fact.dated', { date: dateInWords(date, language) }) : t('fact.undated')}{' '}
      {t(isOld(checked, localDay(new Date())) ? 'fact.old' : 'fact.checked', { date: dateInWords(checked, language) })}{' '}
      {t(`fact.${confidence}`)}
    </p>
  );
}

/** The name of a source alone, where a list below tells the rest. */
export function Named({ source }: { source: Source | undefined }) {
  return source ? <p class="fact">{t('fact.source', { title: source.title })}</p> : null;
}

/** "A, B and C". */
const listed = (places: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(places);

/** Where a fact holds, in words; empty where it holds everywhere and for everybody. */
export function whereInWords({ only, except, age }: Where = {}): string {
  return [
    only && t('where.only', { places: listed(only) }),
    except && t('where.except', { places: listed(except) }),
    age && t('where.age', { age }),
  ]
    .filter(Boolean)
    .join(' ');
}

interface CitedProps {
  fact: { doubt?: string | undefined; where?: Where | undefined };
  sources: readonly (Source | undefined)[];
  open: (url: string) => void;
}

/** What belongs beside every fact: where it holds, what is not certain about it, and where it was read. */
export function Cited({ fact: { doubt, where }, sources, open }: CitedProps) {
  const region = whereInWords(where);
  return (
    <>
      {region && (
        <p>
          <b>{t('where.title')}:</b> {region}
        </p>
      )}
      {doubt && (
        <p>
          <b>{t('fact.doubt')}:</b> {doubt}
        </p>
      )}
      {sources.map((source) => source && <Fact key={source.title} source={source} open={open} />)}
    </>
  );
}
