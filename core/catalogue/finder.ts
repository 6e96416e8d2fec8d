import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import type { Summary } from '../../data/catalogue/summaries.generated.ts';
import type { Purpose } from '../../data/schema/vocabulary.ts';
import { fold, wordsOf } from '../text/fold.ts';

/** A platform with what a search looks at. */
export type FinderEntry = DirectoryEntry & Summary;

/**
 * Platforms that fit a search.
 * @param query words; each must stand somewhere in the name, a former name, what it is best for or a purpose
 * @param purpose only platforms for this, where given
 * @param labelOf the text a person sees for a purpose
 */
export function findPlatforms(
  directory: readonly FinderEntry[],
  query: string,
  purpose: Purpose | undefined,
  labelOf: (purpose: Purpose) => string,
): FinderEntry[] {
  const words = wordsOf(query);
  return directory.filter((entry) => {
    if (purpose && !entry.purposes.includes(purpose)) return false;
    const haystack = fold(
      [entry.name, ...entry.formerNames.map(({ name }) => name), entry.bestFor, ...entry.purposes.map(labelOf)].join(' '),
    );
    return words.every((word) => haystack.includes(word));
  });
}
