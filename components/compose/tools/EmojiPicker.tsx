import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { j } from '../../../data/messages/emoji.ts';
import { directionOf, language } from '../../../data/messages/language.ts';
import { Field } from '../../ui/Field.tsx';
import { blocksOf, columns, moved } from './emoji-rows.ts';
import { systemOf } from './system.ts';
import { useFirstFocus } from './use-first-focus.ts';

export interface EmojiPickerProps {
  /** Emoji used last, the newest first. */
  recent: readonly string[];
  insert: (emoji: string) => void;
  /** Is told which was used. */
  used: (emoji: string) => void;
  close: () => void;
}

interface GridProps {
  grid: RefObject<HTMLTableElement | null>;
  blocks: ReturnType<typeof blocksOf>;
  /** The one that the Tab key leads to: row and column. */
  at: readonly [number, number];
  setAt: (at: readonly [number, number]) => void;
  pick: (emoji: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Grid({ grid, blocks, at, setAt, pick, onKeyDown }: GridProps) {
  let row = -1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys lead from cell to cell, as in a grid.
    <table role="grid" aria-label={j('emoji.title')} ref={grid} onKeyDown={onKeyDown}>
      {blocks.map(({ id, title, rows: inBlock }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={columns}>
              {title}
            </th>
          </tr>
          {inBlock.map((cells) => {
            row += 1;
            const here = row;
            return (
              <tr key={here}>
                {cells.map(({ emoji, name }, column) => (
                  <td key={emoji}>
                    <button
                      type="button"
                      data-at={`${here}-${column}`}
                      tabIndex={here === at[0] && column === at[1] ? 0 : -1}
                      aria-label={name}
                      title={name}
                      onFocus={() => setAt([here, column])}
                      onClick={() => pick(emoji)}
                    >
                      {emoji}
                    </button>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

/** Emoji that groups use, to be found by everyday words. One stop of the Tab key for all of them; arrow keys lead from one to the next. */
export function EmojiPicker({ recent, insert, used, close }: EmojiPickerProps) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const search = useFirstFocus<HTMLInputElement>();
  const grid = useRef<HTMLTableElement>(null);
  // What was used last stays where it is as long as the picker is open.
  const [last] = useState(recent);
  const blocks = useMemo(() => blocksOf(query, last), [query, last]);
  const rows = blocks.flatMap((block) => block.rows);
  const system = systemOf(navigator.platform);

  const pick = (emoji: string) => {
    used(emoji);
    insert(emoji);
    close();
  };
  const goTo = (next: readonly [number, number]) => {
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.join('-')}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(rows, at, event.key, directionOf(language) === 'rtl');
    if (!next) return;
    event.preventDefault();
    goTo(next);
  };

  return (
    <>
      <Field label={j('emoji.search')} hint={j('emoji.searchHint')}>
        {(tied) => (
          <input
            {...tied}
            ref={search}
            type="search"
            dir="auto"
            autocapitalize="off"
            spellcheck={false}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setAt([0, 0]);
            }}
            onKeyDown={(event) => {
              const first = rows[0]?.[0];
              if (event.key === 'ArrowDown' && first) {
                event.preventDefault();
                goTo([0, 0]);
              }
              if (event.key !== 'Enter') return;
              event.preventDefault();
              if (query.trim() && first) pick(first.emoji);
            }}
          />
        )}
      </Field>
      <p class="hint" role="status">
        {rows.length === 0 && j('emoji.none')}
      </p>
      {rows.length > 0 && (
        <div class="kit-emoji">
          <Grid grid={grid} blocks={blocks} at={at} setAt={setAt} pick={pick} onKeyDown={onKeyDown} />
        </div>
      )}
      {system && <p class="hint">{j(`emoji.${system}`)}</p>}
    </>
  );
}
