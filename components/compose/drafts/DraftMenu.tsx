import { useCallback, useRef, useState } from 'preact/hooks';
import { type Draft, findDrafts, nameOf } from '../../../core/drafts/draft.ts';
import { c } from '../../../data/messages/compose.ts';
import { language } from '../../../data/messages/language.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { memo } from '../../ui/memo.tsx';
import { useDismiss } from '../../ui/use-dismiss.ts';

interface Props {
  drafts: readonly Draft[];
  current: Draft;
  show: (id: string) => void;
  rename: (name: string) => void;
  duplicate: (draft: Draft, name: string) => void;
  remove: (draft: Draft) => void;
}

/** From how many drafts on a search is of use. */
const manyDrafts = 8;

export const shownName = (draft: Draft) => nameOf(draft) || c('draft.unnamed');

interface RowProps extends Pick<Props, 'duplicate' | 'remove'> {
  draft: Draft;
  isCurrent: boolean;
  show: () => void;
}

/** One draft: to open, duplicate or delete. */
function DraftRow({ draft, isCurrent, show, duplicate, remove }: RowProps) {
  const name = shownName(draft);
  return (
    <li class="draft">
      <button type="button" class="pick" aria-current={isCurrent} onClick={show}>
        <span>
          <bdi>{name}</bdi>
          <small>
            {isCurrent
              ? c('draft.current')
              : c('draft.changed', {
                  date: new Date(draft.changed).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }),
                })}
          </small>
        </span>
      </button>
      <button
        type="button"
        class="tool"
        aria-label={c('draft.duplicateOf', { name })}
        title={c('draft.duplicateOf', { name })}
        onClick={() => duplicate(draft, c('draft.copyName', { name }))}
      >
        <Icon name="copy" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={c('draft.deleteOf', { name })}
        title={c('draft.deleteOf', { name })}
        onClick={() => remove(draft)}
      >
        <Icon name="trash" />
      </button>
    </li>
  );
}

/** What the draft is called, as a button; behind it all drafts, to name, find, open, duplicate and delete. */
export const DraftMenu = memo(function DraftMenu({ drafts, current, show, rename, duplicate, remove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useDismiss(
    box,
    isOpen,
    useCallback(() => setOpen(false), []),
  );
  const found = isOpen ? findDrafts(drafts, query) : [];
  const closeAnd = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  return (
    <div class="draft-menu" ref={box}>
      <button type="button" class="plain name" aria-expanded={isOpen} title={c('draft.all')} onClick={() => setOpen((now) => !now)}>
        <bdi>{shownName(current)}</bdi>
        <Icon name="chevron" size={16} />
      </button>
      {isOpen && (
        <section class="card hangs" aria-label={c('draft.all')}>
          <Field label={c('draft.name')} hint={c('draft.nameHint')}>
            {(tied) => <input {...tied} dir="auto" value={current.name} onInput={(event) => rename(event.currentTarget.value)} />}
          </Field>
          {drafts.length >= manyDrafts && (
            <Field label={c('draft.search')}>
              {(tied) => (
                <input {...tied} type="search" spellcheck={false} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
              )}
            </Field>
          )}
          {found.length === 0 && <p class="empty">{c(drafts.length ? 'draft.none' : 'draft.noneYet')}</p>}
          <ul hidden={found.length === 0}>
            {found.map((draft) => (
              <DraftRow
                key={draft.id}
                draft={draft}
                isCurrent={draft.id === current.id}
                show={closeAnd(() => show(draft.id))}
                duplicate={(of, name) => closeAnd(() => duplicate(of, name))()}
                remove={(of) => closeAnd(() => remove(of))()}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
});
