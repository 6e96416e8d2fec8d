import MiniSearch from 'minisearch';
import { fold } from '../text/fold.ts';

/** What a search looks at: a title that is shown, and everyday words that are not. */
interface Findable {
  id: string;
  title: string;
  words: string;
}

/** Words that stand in many sentences of somebody frightened, and say nothing of what has happened. */
const fillers = new Set(
  (
    'a about am an and are as at be by can cannot did do does for from gone got had has have help how i in is it just me my of on or our ' +
    'please so somebody someone that the their them they this to us was we were what who with you your'
  ).split(' '),
);

/** A word as it is compared; none where it is a filler. */
function folded(word: string): string | null {
  const plain = fold(word);
  return fillers.has(plain) ? null : plain;
}

/** What is behind that is not looked for: near words of a very long one take long to find. */
const longestQuery = 200;

/** How many letters may be wrong: hands shake. A mistake in a short word makes another word of it. */
const wrongLetters = (word: string) => (word.length > 6 ? 2 : word.length > 3 ? 1 : false);

/**
 * Builds a search for what has happened, in a person's own words. It forgives typing mistakes, and finds something as soon as one word fits.
 * @returns a function from what was typed to what fits, best first; empty where nothing does
 */
export function situationSearch<Entry extends Findable>(entries: readonly Entry[]): (query: string) => Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let index: MiniSearch | undefined;
  const build = () => {
    const made = new MiniSearch({
      fields: ['title', 'words'],
      processTerm: folded,
      searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 2 } },
    });
    made.addAll(entries.map(({ id, title, words }) => ({ id, title, words })));
    return made;
  };
  return (typed) => {
    const query = typed.slice(0, longestQuery);
    if (!query.trim()) return [];
    index ??= build();
    // What fits every word as it is typed comes before what fits some, or only nearly.
    for (const way of [{}, { fuzzy: wrongLetters }, { fuzzy: wrongLetters, combineWith: 'OR' as const }]) {
      const found = index.search(query, way);
      if (found.length > 0) return found.flatMap(({ id }) => byId.get(id) ?? []);
    }
    return [];
  };
}
