import { isSame } from '../reading/same.ts';
import { comparable } from '../text/comparable.ts';

interface Named {
  name: string;
}

const byName = <Item extends Named>(list: readonly Item[]) => new Map(list.map((one) => [comparable(one.name), one]));

/** What the file holds under a name that is taken here by something else. */
export function otherNamed<Item extends Named>(mine: readonly Item[], theirs: readonly Item[]): Item[] {
  const here = byName(mine);
  return theirs.filter((one) => {
    const known = here.get(comparable(one.name));
    return known !== undefined && !isSame(known, one);
  });
}

/**
 * A list of named things with the file's behind them.
 * @param side what holds where one name stands for two things
 * @param longest what more there is of the file is left out
 */
export function mergeNamed<Item extends Named>(
  mine: readonly Item[],
  theirs: readonly Item[],
  side: 'mine' | 'file',
  longest: number,
): Item[] {
  const [here, there] = [byName(mine), byName(theirs)];
  const kept = side === 'file' ? mine.map((one) => there.get(comparable(one.name)) ?? one) : mine;
  return [...kept, ...theirs.filter((one) => !here.has(comparable(one.name)))].slice(0, Math.max(longest, mine.length));
}
