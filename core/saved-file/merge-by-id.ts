import { asText } from '../reading/same.ts';

/** Something that is kept whole under its id, such as a draft or a campaign. */
interface Whole {
  id: string;
  changed: number;
}

/** It without what only says where and when it is kept. */
export const written = <One extends Whole>({ id: _, changed: __, ...rest }: One): string => asText(rest);

/** Those of a file that have the id of one here and hold something else, which no other one here holds. */
export function differingById<One extends Whole>(mine: readonly One[], theirs: readonly One[]): One[] {
  const [ids, known] = [new Set(mine.map(({ id }) => id)), new Set(mine.map(written))];
  return theirs.filter((one) => ids.has(one.id) && !known.has(written(one)));
}

/**
 * Those of a file to keep: new ones, and what the person chose for those that differ.
 * @param newId makes an id that nobody else has
 */
export function toKeep<One extends Whole>(
  mine: readonly One[],
  theirs: readonly One[],
  side: 'mine' | 'file' | 'both',
  newId: () => string,
): One[] {
  const ids = new Set(mine.map(({ id }) => id));
  const fresh = theirs.filter((one) => !ids.has(one.id));
  if (side === 'mine') return fresh;
  const differing = differingById(mine, theirs);
  return [...fresh, ...(side === 'file' ? differing : differing.map((one) => ({ ...one, id: newId() })))];
}
