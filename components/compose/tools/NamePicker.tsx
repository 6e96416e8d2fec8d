import { useState } from 'preact/hooks';
import type { NameEntry } from '../../../core/drafts/draft.ts';
import { findByWords } from '../../../core/text/find-by-words.ts';
import { inOrder } from '../../../data/messages/lists.ts';
import { k } from '../../../data/messages/tools.ts';
import { Field } from '../../ui/Field.tsx';
import { useFirstFocus } from './use-first-focus.ts';

export interface NamePickerProps {
  book: readonly NameEntry[];
  /** Puts "@key" into the message. */
  insert: (words: string) => void;
  openBook: () => void;
}

/** Everybody in the name book, to name one of them in the message. */
export function NamePicker({ book, insert, openBook }: NamePickerProps) {
  const [query, setQuery] = useState('');
  const field = useFirstFocus<HTMLInputElement>();
  const all = [...book].sort((a, b) => inOrder(a.name, b.name));
  const found = findByWords(all, query, ({ key, name }) => `${key} ${name}`);
  return (
    <>
      {book.length === 0 ? (
        <p class="hint">{k('pick.empty')}</p>
      ) : (
        <Field label={k('pick.search')}>
          {(tied) => (
            <input
              {...tied}
              ref={field}
              type="search"
              dir="auto"
              autocapitalize="off"
              spellcheck={false}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
              onKeyDown={(event) => {
                const [first] = found;
                if (event.key !== 'Enter' || !first) return;
                event.preventDefault();
                insert(`@${first.key}`);
              }}
            />
          )}
        </Field>
      )}
      <p class="hint" role="status">
        {book.length > 0 && found.length === 0 && k('pick.none')}
      </p>
      <ul class="kit-list long" hidden={found.length === 0}>
        {found.map(({ key, name }) => (
          <li key={key}>
            <button type="button" class="kit-pick" onClick={() => insert(`@${key}`)}>
              <bdi>{name}</bdi> <small>{k('pick.key', { key })}</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={openBook}>
        {k('pick.open')}
      </button>
    </>
  );
}
