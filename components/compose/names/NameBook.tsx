import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NameEntry } from '../../../core/drafts/draft.ts';
import { comparable } from '../../../core/text/comparable.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import { c } from '../../../data/messages/compose.ts';
import { inOrder } from '../../../data/messages/lists.ts';
import { Icon } from '../../ui/Icon.tsx';
import { memo } from '../../ui/memo.tsx';
import { Undo } from '../../ui/Undo.tsx';
import type { Edit } from '../../ui/use-kept.ts';
import { NameForm } from './NameForm.tsx';

interface Props {
  book: readonly NameEntry[];
  change: (edit: Edit<readonly NameEntry[]>) => void;
  targets: readonly PlatformPlace[];
  /** Ids of the targets that the message goes to. */
  chosen: readonly string[];
  /** Who is to be added, by the short name that the message uses. A new object at each press. */
  nameWanted: { key: string } | undefined;
  done: () => void;
}

/** An entry that is being made. */
const blank: NameEntry = { key: '', name: '', handles: {} };

/** The book without an entry. */
const without = (entries: readonly NameEntry[], { key }: NameEntry) => entries.filter((one) => comparable(one.key) !== comparable(key));

/** The entry in the form, and the one that waits for it: what somebody has typed in is not taken away. */
function useEdited() {
  const [edited, setEdited] = useState<NameEntry>();
  /** Comes when the form that somebody has typed in is done. */
  const [next, setNext] = useState<NameEntry>();
  const isTyped = useRef(false);
  const open = (entry: NameEntry | undefined) => {
    isTyped.current = false;
    setNext(undefined);
    setEdited(entry);
  };
  const edit = (entry: NameEntry) => {
    // It is open already.
    if (edited && entry.key && comparable(edited.key) === comparable(entry.key)) return;
    if (isTyped.current) setNext(entry);
    else open(entry);
  };
  return { edited, next, isTyped, open, edit };
}

interface EntriesProps extends Pick<Props, 'book'> {
  edit: (entry: NameEntry) => void;
  remove: (entry: NameEntry) => void;
}

function Entries({ book, edit, remove }: EntriesProps) {
  return (
    <ul class="card" hidden={book.length === 0}>
      {[...book]
        .sort((a, b) => inOrder(a.name, b.name))
        .map((entry) => (
          <li key={entry.key} class="draft">
            <button type="button" class="pick" aria-label={c('names.edit', { name: entry.name })} onClick={() => edit(entry)}>
              <span>
                <bdi>{entry.name}</bdi>
                <small>{c('names.count', { key: `@${entry.key}`, count: Object.keys(entry.handles).length })}</small>
              </span>
            </button>
            <button type="button" class="tool" aria-label={c('names.remove', { name: entry.name })} onClick={() => remove(entry)}>
              <Icon name="trash" />
            </button>
          </li>
        ))}
    </ul>
  );
}

/** Who is called what, where. */
export const NameBook = memo(function NameBook({ book, change, targets, chosen, nameWanted, done }: Props) {
  const { edited, next, isTyped, open, edit } = useEdited();
  const [removed, setRemoved] = useState<NameEntry>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is asked for.
  useLayoutEffect(() => {
    if (nameWanted === undefined) return;
    edit({ ...blank, key: nameWanted.key });
  }, [nameWanted]);
  const addButton = useRef<HTMLButtonElement>(null);
  const [closed, setClosed] = useState<object>();
  // The pressed button is gone with the form: without this the focus would be lost.
  useLayoutEffect(() => {
    if (closed) addButton.current?.focus();
  }, [closed]);
  const close = () => {
    open(next);
    if (!next) setClosed({});
    done();
  };
  return (
    <div class="names">
      <p class="hint">{c('names.hint')}</p>
      {book.length === 0 && !edited && <p class="empty">{c('names.none')}</p>}
      <Entries
        book={book}
        edit={edit}
        remove={(entry) => {
          change((before) => without(before, entry));
          setRemoved(entry);
        }}
      />
      <p class="notice" role="status">
        <Undo
          of={removed}
          said={removed ? c('names.removed', { name: removed.name }) : ''}
          label={c('draft.undo')}
          undo={() => {
            if (removed) change((before) => [...without(before, removed), removed]);
            setRemoved(undefined);
            addButton.current?.focus();
          }}
        />
      </p>
      <p class="notice" role="status">
        {next && c('names.first', { name: next.name || `@${next.key}` })}
      </p>
      {edited ? (
        <NameForm
          key={edited.key}
          entry={edited}
          taken={without(book, edited).map(({ key }) => key)}
          targets={targets.filter(({ rules }) => rules.handles !== 'none')}
          chosen={chosen}
          onTyped={() => {
            isTyped.current = true;
          }}
          save={(entry) => {
            change((before) => [...without(without(before, edited), entry), entry]);
            close();
          }}
          cancel={close}
        />
      ) : (
        <div class="actions">
          <button ref={addButton} type="button" class="second" onClick={() => edit(blank)}>
            <Icon name="add" size={16} /> {c('names.add')}
          </button>
        </div>
      )}
    </div>
  );
});
