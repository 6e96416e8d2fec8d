import { useRef, useState } from 'preact/hooks';
import { type Draft, findDrafts, nameOf } from '../../../core/drafts/draft.ts';
import { c } from '../../../data/messages/compose.ts';
import { language } from '../../../data/messages/language.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Undo } from '../../ui/Undo.tsx';

interface Props {
  drafts: readonly Draft[];
  current: Draft;
  /** The one deleted last, as long as it can be brought back. */
  deleted: Draft | undefined;
  show: (id: string) => void;
  start: () => void;
  rename: (name: string) => void;
  duplicate: (draft: Draft, name: string) => void;
  remove: (draft: Draft) => Promise<void>;
  restore: (draft: Draft) => void;
}

const shownName = (draft: Draft) => nameOf(draft) || c('draft.unnamed');

interface RowProps extends Pick<Props, 'duplicate'> {
  draft: Draft;
  isCurrent: boolean;
  show: () => void;
  remove: () => void;
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
        onClick={() => duplicate(draft, c('draft.copyName', { name }))}
      >
        <Icon name="copy" />
      </button>
      <button type="button" class="tool" aria-label={c('draft.deleteOf', { name })} onClick={remove}>
        <Icon name="trash" />
      </button>
    </li>
  );
}

/** All drafts: to find, name, duplicate and delete. The one deleted last can be brought back for a while. */
export function Drafts({ drafts, current, deleted, show, start, rename, duplicate, remove, restore }: Props) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const listButton = useRef<HTMLButtonElement>(null);
  /** Only what was deleted on this page moves the focus: `deleted` may come from before it was opened. */
  const deletedHere = useRef('');
  const found = findDrafts(drafts, query);
  const deleteDraft = async (draft: Draft) => {
    setSaid('');
    deletedHere.current = draft.id;
    try {
      await remove(draft);
    } catch {
      setSaid(c('draft.notDeleted'));
    }
  };
  return (
    <section class="drafts" aria-label={c('draft.all', { count: drafts.length })}>
      <div class="actions">
        <button type="button" class="second" onClick={start}>
          <Icon name="add" size={16} /> {c('draft.new')}
        </button>
        {drafts.length > 0 && (
          <button ref={listButton} type="button" class="second" aria-expanded={open} onClick={() => setOpen(!open)}>
            {c('draft.all', { count: drafts.length })}
          </button>
        )}
      </div>
      <p class="notice" role="status">
        <Undo
          of={deleted}
          hidden={said !== ''}
          quiet={deleted?.id !== deletedHere.current}
          said={deleted ? c('draft.deleted', { name: shownName(deleted) }) : ''}
          label={c('draft.undo')}
          undo={() => {
            if (deleted) restore(deleted);
            setSaid(c('draft.restored'));
            listButton.current?.focus();
          }}
        >
          {' '}
          <small>{c('draft.undoHint')}</small>
        </Undo>
        {said}
      </p>
      {open && (
        <div class="draft-list">
          <Field label={c('draft.name')} hint={c('draft.nameHint')}>
            {(tied) => <input {...tied} dir="auto" value={current.name} onInput={(event) => rename(event.currentTarget.value)} />}
          </Field>
          <Field label={c('draft.search')}>
            {(tied) => (
              <input {...tied} type="search" spellcheck={false} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
            )}
          </Field>
          {found.length === 0 && <p class="empty">{c('draft.none')}</p>}
          <ul class="card" hidden={found.length === 0}>
            {found.map((draft) => (
              <DraftRow
                key={draft.id}
                draft={draft}
                isCurrent={draft.id === current.id}
                show={() => {
                  show(draft.id);
                  setOpen(false);
                }}
                duplicate={duplicate}
                remove={() => deleteDraft(draft)}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
