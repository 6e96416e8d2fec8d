import { wordsOf } from './fold.ts';
import { plainForm } from './plain-form.ts';

/**
 * What somebody looks for in a short list.
 * @param wordsFor everything that an item is called; said once for each item
 * @returns the items of which some word begins like each word of the query, in the order of the list; all of them for an empty query
 */
export function findByWords<Item>(items: readonly Item[], query: string, wordsFor: (item: Item) => string): Item[] {
  const wanted = wordsOf(query.replace(/[@#＠＃]/gu, ' ')).map((word) => [word, plainForm(word)] as const);
  return items.filter((item) => {
    const words = wordsOf(wordsFor(item).replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' '));
    return wanted.every(([typed, plain]) => words.some((word) => word.startsWith(typed) || plainForm(word) === plain));
  });
}
