import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Look } from '../../core/catalogue/look.ts';
import { doneLast, tipsFor } from '../../core/catalogue/tips.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { t } from '../../data/messages/app.ts';
import type { Source } from '../../data/schema/schema.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TipText } from './TipText.tsx';

interface Marks {
  marked: Stored['tips'];
  mark: (change: (tips: Stored['tips']) => Stored['tips']) => void;
}
type Tip = Look['tips'][number];

/** How many tips show before "Show all". */
const shownAtFirst = 3;

/** The list with or without an id. Doing it twice equals doing it once, as useStored() needs it. */
const withItem = (list: string[], id: string, wanted: boolean) => [...list.filter((one) => one !== id), ...(wanted ? [id] : [])];

interface RowProps {
  tip: Tip;
  source: Source | undefined;
  isDone: boolean;
  isOpen: boolean;
  tick: () => void;
  hide: () => void;
}

function TipRow({ tip, source, isDone, isOpen, tick, hide }: RowProps) {
  return (
    <li class="tip">
      <button
        type="button"
        class="check"
        aria-pressed={isDone}
        aria-label={t('tips.done', { title: tip.title })}
        title={t('tips.what')}
        onClick={tick}
      >
        {isDone && <Icon name="check" size={16} />}
      </button>
      <Disclosure
        open={isOpen}
        summary={
          <>
            <span>
              <Words of={tip.title} />
            </span>
            <Icon name="chevron" size={16} />
          </>
        }
      >
        {() => <TipText tip={tip} source={source} hide={hide} />}
      </Disclosure>
    </li>
  );
}

/** What was just done with a tip, and the row where it stood. */
interface Last {
  id: string;
  mark: 'done' | 'hidden';
  row: number;
}

/** Says what was done, with the way back. */
function Said({ last, undo }: { last: Last; undo: () => void }) {
  return (
    <>
      {t(last.mark === 'done' ? 'tips.ticked' : 'tips.hidden')}{' '}
      <button type="button" class="plain" onClick={undo}>
        {t('tips.undo')}
      </button>
    </>
  );
}

interface Props extends Marks {
  tips: Look['tips'];
  /** Those that the tips cite. */
  sources: Look['sources'];
  page: PageKind;
  /** Id of the one that was asked for. */
  first: string | undefined;
}

/** Tips for what the person is doing now, the first one open; the others one press away. What is done sinks, and the next comes up. */
export function Tips({ tips: known, sources, page, first, marked, mark }: Props) {
  const [all, setAll] = useState(false);
  const [last, setLast] = useState<Last>();
  const section = useRef<HTMLElement>(null);
  const [focusAt, setFocusAt] = useState<{ row: number }>();
  // What was pressed has gone: the keyboard goes on with the row in its place, or else with what is left to press.
  useLayoutEffect(() => {
    if (!focusAt) return;
    const rows = [...(section.current?.querySelectorAll<HTMLElement>('.check') ?? [])];
    (rows[focusAt.row] ?? rows.at(-1) ?? section.current?.querySelector('button'))?.focus();
  }, [focusAt]);

  const { here, elsewhere } = tipsFor(known, page, marked.hidden);
  const inOrder = [...here, ...elsewhere].sort((one, other) => Number(other.id === first) - Number(one.id === first));
  const tips = doneLast(inOrder, marked.done);
  const done = tips.filter(({ id }) => marked.done.includes(id)).length;
  const shown = all ? tips : tips.slice(0, shownAtFirst);
  const put = (next: Last, wanted: boolean) => {
    setLast(wanted ? next : undefined);
    mark((tips) => ({ ...tips, [next.mark]: withItem(tips[next.mark], next.id, wanted) }));
    setFocusAt({ row: next.row });
  };
  return (
    <section aria-labelledby="tips" ref={section}>
      <div class="heading">
        <h2 id="tips">{t(`tips.titleFor.${page}`)}</h2>
        {tips.length > 0 && <span class="beside hint-beside">{t('tips.count', { done, count: tips.length })}</span>}
        {tips.length > shownAtFirst && (
          <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('tips.fewer') : t('tips.all', { count: tips.length })}
          </button>
        )}
      </div>
      {tips.length > 0 && (
        <ul class="card">
          {shown.map((tip, row) => {
            const isDone = marked.done.includes(tip.id);
            const isOpen = row === 0 && !isDone;
            return (
              <TipRow
                // Opened anew where it has become the first.
                key={`${tip.id} ${isOpen}`}
                tip={tip}
                source={sources[tip.source]}
                isDone={isDone}
                isOpen={isOpen}
                tick={() => put({ id: tip.id, mark: 'done', row }, !isDone)}
                hide={() => put({ id: tip.id, mark: 'hidden', row }, true)}
              />
            );
          })}
        </ul>
      )}
      <p class="notice" role="status">
        {last && <Said last={last} undo={() => put(last, false)} />}
        {!last && tips.length > 0 && done === tips.length && t('tips.allDone')}
      </p>
      {tips.length === 0 && !last && (
        <p class="empty">
          {t('tips.none')}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => mark((tips) => ({ ...tips, hidden: tips.hidden.filter((id) => !known.some((tip) => tip.id === id)) }))}
          >
            {t('tips.restore')}
          </button>
        </p>
      )}
    </section>
  );
}
