import { useState } from 'preact/hooks';
import type { Look } from '../../core/catalogue/look.ts';
import { tipsFor } from '../../core/catalogue/tips.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { t } from '../../data/messages/app.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';

interface Marks {
  marked: Stored['tips'];
  mark: (change: (tips: Stored['tips']) => Stored['tips']) => void;
}

/** How many tips show before "All". */
const shownAtFirst = 3;

/** The list with or without an id. Doing it twice equals doing it once, as useStored() needs it. */
const withItem = (list: string[], id: string, wanted: boolean) => [...list.filter((one) => one !== id), ...(wanted ? [id] : [])];

const TipText = late(async () => (await import('./opened.ts')).TipText);

function TipRow({ tip, marked, mark, hide }: Marks & { tip: Look['tips'][number]; hide: () => void }) {
  const done = marked.done.includes(tip.id);
  return (
    <li class="tip">
      <button
        type="button"
        class="check"
        aria-pressed={done}
        aria-label={t('tips.done', { title: tip.title })}
        onClick={() => mark((tips) => ({ ...tips, done: withItem(tips.done, tip.id, !done) }))}
      >
        {done && <Icon name="check" size={16} />}
      </button>
      <Disclosure
        summary={
          <>
            <span>
              <Words of={tip.title} />
            </span>
            <Icon name="chevron" size={16} />
          </>
        }
      >
        {() => <TipText id={tip.id} hide={hide} />}
      </Disclosure>
    </li>
  );
}

/** Tips for what the person is doing now; the others one press away. */
export function Tips({ tips: known, page, ...marks }: Marks & { tips: Look['tips']; page: PageKind }) {
  const [all, setAll] = useState(false);
  const [justHidden, setJustHidden] = useState<string>();
  const { here, elsewhere } = tipsFor(known, page, marks.marked.hidden);
  const tips = [...here, ...elsewhere];
  const unhide = (ids: string[]) => {
    setJustHidden(undefined);
    marks.mark((tips) => ({ ...tips, hidden: tips.hidden.filter((id) => !ids.includes(id)) }));
  };
  const hide = (id: string) => {
    setJustHidden(id);
    marks.mark((tips) => ({ ...tips, hidden: withItem(tips.hidden, id, true) }));
  };
  return (
    <section aria-labelledby="tips">
      <div class="heading">
        <h2 id="tips">{t(`tips.titleFor.${page}`)}</h2>
        {tips.length > shownAtFirst && (
          <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('tips.fewer') : t('tips.all', { count: tips.length })}
          </button>
        )}
      </div>
      {tips.length > 0 && (
        <ul class="card">
          {(all ? tips : tips.slice(0, shownAtFirst)).map((tip) => (
            <TipRow key={tip.id} tip={tip} hide={() => hide(tip.id)} {...marks} />
          ))}
        </ul>
      )}
      <p class="notice" role="status">
        {justHidden && (
          <>
            {t('tips.hidden')}{' '}
            <button type="button" class="plain" onClick={() => unhide([justHidden])}>
              {t('tips.undo')}
            </button>
          </>
        )}
        {!justHidden && tips.length > 0 && tips.every((tip) => marks.marked.done.includes(tip.id)) && t('tips.allDone')}
      </p>
      {tips.length === 0 && !justHidden && (
        <p class="empty">
          {t('tips.none')}{' '}
          <button type="button" class="plain" onClick={() => unhide(known.map((tip) => tip.id))}>
            {t('tips.restore')}
          </button>
        </p>
      )}
    </section>
  );
}
