import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Shape } from '../../data/catalogue/icons.ts';
import { Icon } from './Icon.tsx';

interface Row {
  id: string;
  name: string;
  icon: readonly Shape[];
}

interface Props {
  /** The rows, the most important first. */
  rows: readonly Row[];
  /** What is shown of the rows is a part of a list of ids; this changes that list. */
  change: (edit: (ids: readonly string[]) => string[]) => void;
  /** Names of the buttons, and what is said once a row has moved to a place, from 1. */
  words: { up: (name: string) => string; down: (name: string) => string; moved: (name: string, at: number) => string };
  class: string;
  /** Id of the heading, where there is one. */
  labelledBy?: string;
}

/** Rows with a way to move each up and down. The focus goes along. */
export function OrderList({ rows, change, words, class: name, labelledBy }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; by: number } | undefined>(undefined);
  const [said, setSaid] = useState('');
  // Moving the row takes the focus from the pressed button, and at the end of the list the button is disabled.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { id, by } = moved.current;
    const [up, down] = list.current?.querySelectorAll<HTMLButtonElement>(`[data-row="${id}"] button`) ?? [];
    const [pressed, other] = by < 0 ? [up, down] : [down, up];
    (pressed?.disabled ? other : pressed)?.focus();
    moved.current = undefined;
  });
  const move = (at: number, by: number) => {
    const [row, neighbour] = [rows[at], rows[at + by]];
    if (!row || !neighbour) return;
    moved.current = { id: row.id, by };
    // Past its neighbour on screen: ids of platforms that do not exist any more may stand between the two.
    change((ids) => {
      const next = ids.filter((one) => one !== row.id);
      next.splice(next.indexOf(neighbour.id) + (by > 0 ? 1 : 0), 0, row.id);
      return next;
    });
    setSaid(words.moved(row.name, at + by + 1));
  };
  return (
    <>
      <ol class={`card ${name}`} aria-labelledby={labelledBy} ref={list}>
        {rows.map(({ id, name, icon }, at) => (
          <li key={id} data-row={id}>
            <Icon shapes={icon} />
            <span>{name}</span>
            <button type="button" class="tool" aria-label={words.up(name)} disabled={at === 0} onClick={() => move(at, -1)}>
              <Icon name="up" />
            </button>
            <button type="button" class="tool" aria-label={words.down(name)} disabled={at === rows.length - 1} onClick={() => move(at, 1)}>
              <Icon name="down" />
            </button>
          </li>
        ))}
      </ol>
      <p class="notice" role="status">
        {said}
      </p>
    </>
  );
}
