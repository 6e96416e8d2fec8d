import MiniSearch, { type SearchResult } from 'minisearch';
import { bigNetworks } from '../../data/reference/nicknames.ts';
import { fold } from '../text/fold.ts';
import { plainForm } from '../text/plain-form.ts';
import type { Entry } from './library-entries.ts';

/** The most that a search shows: who gets more has to search again in what was found. */
export const mostFound = 20;

/** What is behind that is not looked for: near words of a very long one take long to find. */
const longestQuery = 200;

/** A result with less of the best one's points is there by chance. */
const leastShare = 0.08;

/** What is left of the points where a platform's name fits and none of the other words do. */
const nameAlone = 0.05;

export interface SearchWords {
  /** Words that say nothing about what is looked for. */
  fillers: string;
  /** Words that mean the same, a full stop after each group. */
  same: string;
  /** What a # by itself is called. */
  sign: string;
}

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many letters may be wrong. A mistake in a short word makes another word of it. */
const wrongLetters = (word: string) => (word.length > 6 ? 2 : word.length > 3 ? 1 : false);

/** How words are compared: folded, without endings, one word for all that mean the same. */
function comparing({ fillers, same }: SearchWords) {
  const silent = new Set(wordsIn(fillers));
  const meant = new Map<string, string>();
  for (const group of same.split('.')) {
    const [first, ...others] = wordsIn(group).map(plainForm);
    if (first) for (const other of others) meant.set(other, first);
  }
  const compared = (word: string): string | null => {
    const plain = fold(word);
    return silent.has(plain) ? null : plainForm(plain);
  };
  return {
    /** Under its own letters too, because a search finds words by how they begin. */
    indexed(word: string): string[] | null {
      const own = compared(word);
      const other = own === null ? undefined : meant.get(own);
      return own === null ? null : other ? [own, other] : [own];
    },
    searched(word: string): string | null {
      const own = compared(word);
      return own === null ? null : (meant.get(own) ?? own);
    },
  };
}

/** How much more an entry counts: a ready answer first, then the person's own places, then those that most people know. */
function weightOf(entry: Entry | undefined, own: readonly string[]): number {
  if (!entry) return 1;
  if (entry.kind === 'question') return 4;
  const place = entry.platform?.id ?? '';
  const near = own.includes(place) ? 3 : bigNetworks.includes(place) ? 1.5 : 1;
  if (entry.kind === 'basics') return 1.5;
  // What a platform is best for leads to its whole guide, and stands before the single steps.
  if (entry.kind === 'guide') return near * (entry.id.endsWith('guide') ? 1.5 : 0.7);
  return near;
}

/** How many of the typed words an entry has. @param leftOut words that do not count */
const matched = ({ queryTerms }: SearchResult, leftOut: (word: string) => boolean): number =>
  queryTerms.filter((word) => !leftOut(word)).length;

/** Asks for each word once. */
function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const answer = answers.get(word) ?? ask(word);
    answers.set(word, answer);
    return answer;
  };
}

/**
 * Builds a search that forgives typing mistakes, knows everyday words for the same thing and finds words from their first letters.
 * The index is made at the first search, because many people come here only to read.
 * @param own ids of the person's own places: what is said of them comes first
 * @returns a function from what was typed to what fits best, no more than `mostFound`
 */
export function librarySearch(entries: readonly Entry[], words: SearchWords, own: readonly string[] = []): (query: string) => Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { indexed, searched } = comparing(words);
  let index: MiniSearch | undefined;
  const build = () => {
    const made = new MiniSearch({
      fields: ['name', 'title', 'text', 'also'],
      processTerm: indexed,
      searchOptions: {
        processTerm: searched,
        prefix: (word) => word.length > 2,
        bm25: { k: 1.2, b: 0.3, d: 0.5 },
        boostDocument: (id) => weightOf(byId.get(id), own),
      },
    });
    made.addAll(entries.map(({ platform, formerly, ...rest }) => ({ ...rest, name: platform && `${platform.name} ${formerly}` })));
    return made;
  };
  return (typed) => {
    const query = typed.slice(0, longestQuery).replace(/#(?!\p{L})/gu, ` ${words.sign} `);
    if (!query.trim()) return [];
    index ??= build();
    const here = index;
    const asIs = { processTerm: (term: string) => term };
    const isThere = remembered((word) => here.search(word, { ...asIs, prefix: false }).length > 0);
    const beginsSo = remembered((word) => here.search(word, asIs).length > 0);
    // Near words only where nothing begins like the typed one: "consent" must not bring every "comment".
    const fuzzy = (word: string) => !beginsSo(word) && wrongLetters(word);
    const isName = remembered((word) => here.search(word, { ...asIs, prefix: false, fuzzy, fields: ['name'] }).length > 0);
    // The last word may not be typed to its end. Others are whole: "good" means no Goodreads.
    const prefix = (word: string, at: number, all: readonly string[]) => word.length > 2 && (at === all.length - 1 || !isThere(word));
    // Who types only the name of a platform means it, and not the others that mention it. Beside other words it says where.
    const namesOnly = wordsIn(query).every((word) => isName(searched(word) ?? '') || searched(word) === null);
    const found = here.search(query, { fuzzy, prefix, boost: { name: namesOnly ? 10 : 2, title: 2, also: 1.5 } });
    const most = Math.max(...found.map((one) => matched(one, () => false)), 1);
    const mostBeside = Math.max(...found.map((one) => matched(one, isName)), 0);
    const points = (one: SearchResult) => {
      // A ready answer speaks of all platforms: the name of one takes nothing away from it.
      const isQuestion = byId.get(one.id)?.kind === 'question';
      const share = Math.max(matched(one, () => false) / most, isQuestion && mostBeside > 0 ? matched(one, isName) / mostBeside : 0);
      return one.score * share ** 2 * (mostBeside > 0 && matched(one, isName) === 0 ? nameAlone : 1);
    };
    const ranked = found.map((one) => ({ id: one.id, points: points(one) })).sort((a, b) => b.points - a.points);
    const least = (ranked[0]?.points ?? 0) * leastShare;
    return ranked
      .filter((one) => one.points >= least)
      .slice(0, mostFound)
      .flatMap(({ id }) => byId.get(id) ?? []);
  };
}
