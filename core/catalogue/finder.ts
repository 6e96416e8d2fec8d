import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import type { Summary } from '../../data/catalogue/summaries.generated.ts';
import type { Purpose } from '../../data/schema/vocabulary.ts';
import { fold, wordsOf } from '../text/fold.ts';

/** A platform with what a search looks at. */
export type FinderEntry = DirectoryEntry & Summary;

/** What a place counts less, which is for one country, or for one kind of reader or visitor: most people cannot use it. */
const forFew = 5;

const purposesOf = ({ purposes }: FinderEntry) => Object.keys(purposes) as Purpose[];

/** How well a platform fits: what was asked by name stands before what was only found in a text. */
function fitOf(entry: FinderEntry, words: readonly string[], purpose: Purpose | undefined): number {
  const names = fold([entry.name, ...entry.formerNames.map(({ name }) => name)].join(' '));
  const named = words.length > 0 && words.every((word) => names.includes(word)) ? 100 : 0;
  if (purpose) return named + (entry.purposes[purpose] ?? 0) - (entry.category === 'reviews' ? forFew : 0);
  // Without a purpose, the large open networks: those with tips in their pages.
  return named + (entry.inPage === 'always' ? 1 : 0);
}

/**
 * Platforms that fit a search, the best first; of two that fit alike the order of the directory holds.
 * @param query words; each must stand somewhere in the name, a former name, what it is best for or a purpose
 * @param purpose only platforms for this, where given: ranked by how their strengths and tips speak of it
 * @param wordsFor what people see and say for a purpose
 */
export function findPlatforms(
  directory: readonly FinderEntry[],
  query: string,
  purpose: Purpose | undefined,
  wordsFor: (purpose: Purpose) => readonly string[],
): FinderEntry[] {
  const words = wordsOf(query);
  return directory
    .filter((entry) => {
      if (purpose && !entry.purposes[purpose]) return false;
      const haystack = fold(
        [entry.name, ...entry.formerNames.map(({ name }) => name), entry.bestFor, ...purposesOf(entry).flatMap(wordsFor)].join(' '),
      );
      return words.every((word) => haystack.includes(word));
    })
    .map((entry) => ({ entry, fit: fitOf(entry, words, purpose) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ entry }) => entry);
}
