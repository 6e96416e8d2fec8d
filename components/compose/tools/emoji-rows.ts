import { findByWords } from '../../../core/text/find-by-words.ts';
import { j } from '../../../data/messages/emoji.ts';
import { type EmojiGroup, type EmojiId, emoji } from '../../../data/reference/emoji.ts';

/** How many stand beside each other: what fits into the narrowest panel. */
export const columns = 8;

interface Cell {
  emoji: string;
  name: string;
}
/** Emoji under one heading. */
export interface Block {
  /** "recent", "found", or the topic. */
  id: 'recent' | 'found' | EmojiGroup;
  title: string;
  rows: Cell[][];
}

const groups = Object.entries(emoji) as [EmojiGroup, Readonly<Record<EmojiId, string>>][];
const all = groups.flatMap(([, group]) => Object.entries(group) as [EmojiId, string][]);

const cellOf = ([id, one]: readonly [EmojiId, string]): Cell => ({ emoji: one, name: j(`emoji.${id}`) });

const inRows = (cells: readonly Cell[]): Cell[][] =>
  Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => cells.slice(row * columns, (row + 1) * columns));

/**
 * What stands in the picker: those used last and all by topic, or what was looked for.
 * @param recent emoji used last, the newest first; one that is not ours has itself for a name
 */
export function blocksOf(query: string, recent: readonly string[]): Block[] {
  if (query.trim()) {
    const found = findByWords(all, query, ([id]) => [j(`emoji.${id}`), j(`emoji.${id}.also`)].join(' '));
    return found.length ? [{ id: 'found', title: j('emoji.found', { count: found.length }), rows: inRows(found.map(cellOf)) }] : [];
  }
  const last = recent.map((one): Cell => {
    const ours = all.find(([, known]) => known === one);
    return ours ? cellOf(ours) : { emoji: one, name: one };
  });
  return [
    ...(last.length ? [{ id: 'recent' as const, title: j('emoji.recent'), rows: inRows(last) }] : []),
    ...groups.map(([id, group]) => ({
      id,
      title: j(`emoji.group.${id}`),
      rows: inRows((Object.entries(group) as [EmojiId, string][]).map(cellOf)),
    })),
  ];
}

/** Where a key leads in rows of different lengths; undefined for keys that mean nothing here. @param isLeft whether writing runs from the right */
export function moved(
  rows: readonly (readonly unknown[])[],
  [row, column]: readonly [number, number],
  key: string,
  isLeft: boolean,
): [number, number] | undefined {
  const to = (r: number, c: number): [number, number] => [r, Math.max(0, Math.min(c, (rows[r]?.length ?? 1) - 1))];
  const [on, back] = isLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const last = (rows[row]?.length ?? 1) - 1;
  switch (key) {
    case on:
      return column < last ? [row, column + 1] : row + 1 < rows.length ? [row + 1, 0] : [row, column];
    case back:
      return column > 0 ? [row, column - 1] : row > 0 ? to(row - 1, columns) : [row, column];
    case 'ArrowDown':
      return row + 1 < rows.length ? to(row + 1, column) : [row, column];
    case 'ArrowUp':
      return row > 0 ? to(row - 1, column) : [row, column];
    case 'Home':
      return [row, 0];
    case 'End':
      return [row, last];
    default:
      return undefined;
  }
}
