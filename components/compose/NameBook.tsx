import { useEffect, useRef, useState } from 'preact/hooks';
import type { NameEntry } from '../../core/draft.ts';
import { sameKey } from '../../core/name-book.ts';
import type { PlatformPlace } from '../../core/writing-places.ts';
import { c } from '../../data/messages/compose.ts';
import { Icon } from '../Icon.tsx';
import { NameForm } from './NameForm.tsx';

interface Props {
  book: readonly NameEntry[];
  save: (book: NameEntry[]) => void;
  places: readonly PlatformPlace[];
  /** Somebody to add, by the short name that a message uses. */
  wanted: string | undefined;
  done: () => void;
}

/** Who is called what, where. */
export function NameBook({ book, save, places, wanted, done }: Props) {
  const [edited, setEdited] = useState<NameEntry | 'new'>();
  const [gone, setGone] = useState<NameEntry>();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wanted === undefined) return;
    setEdited({ key: wanted, name: '', handles: {} });
    if (details.current) details.current.open = true;
    details.current?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  const close = () => {
    setEdited(undefined);
    done();
  };
  const others = (entry: NameEntry) => book.filter((one) => sameKey(one.key) !== sameKey(entry.key));
  const named = places.filter(({ rules }) => rules.handles !== 'none');

  return (
    <details class="row card names" ref={details}>
      <summary>
        <span>{c('names.title')}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <p class="hint">{c('names.hint')}</p>
      {book.length === 0 && !edited && <p class="empty">{c('names.none')}</p>}
      <ul class="card">
        {book.map((entry) => (
          <li key={entry.key} class="draft">
            <button type="button" class="pick" aria-label={c('names.edit', { name: entry.name })} onClick={() => setEdited(entry)}>
              <span>
                <bdi>{entry.name}</bdi>
                <small>{c('names.count', { key: `@${entry.key}`, count: Object.keys(entry.handles).length })}</small>
              </span>
            </button>
            <button
              type="button"
              class="tool"
              aria-label={c('names.remove', { name: entry.name })}
              onClick={() => {
                save(others(entry));
                setGone(entry);
              }}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
      <p class="notice" role="status">
        {gone && (
          <>
            {c('names.removed', { name: gone.name })}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                save([...others(gone), gone]);
                setGone(undefined);
              }}
            >
              {c('draft.undo')}
            </button>
          </>
        )}
      </p>
      {edited ? (
        <NameForm
          key={edited === 'new' ? '' : edited.key}
          entry={edited === 'new' ? { key: '', name: '', handles: {} } : edited}
          taken={book.filter((one) => one !== edited).map(({ key }) => key)}
          places={named}
          save={(entry) => {
            save([...book.filter((one) => one !== edited && sameKey(one.key) !== sameKey(entry.key)), entry]);
            close();
          }}
          cancel={close}
        />
      ) : (
        <div class="actions">
          <button type="button" class="second" onClick={() => setEdited('new')}>
            <Icon name="add" size={16} /> {c('names.add')}
          </button>
        </div>
      )}
    </details>
  );
}
