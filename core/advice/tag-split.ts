/** The words that a tag may be made of. */
export type TagWords = ReadonlySet<string>;

/** Reads the list of data/reference/tag-words.ts. */
export const readTagWords = (list: string): TagWords => new Set(list.trim().split(/\s+/));

/** Shortest word that has its plural without being listed with it: "as" and "is" are no plurals. */
const leastForPlural = 4;

/** Words that nobody wants to read into a tag by mistake: "teachers talking", "kids exchange". */
const grave = new Set(
  'abuse abused dead death die dying harm hate kill killed killing lie lies pain rape raped sex slave slaves stalker stalking victim'.split(
    ' ',
  ),
);

/** How a beginning of a run of letters can be read. */
interface Reading {
  words: string[];
  /** Words that are not listed themselves, only without their "s". */
  plurals: number;
  /** Another reading has as few words: then the one of listed words counts. */
  rivals: boolean;
  /** Another one is as good in both. */
  tied: boolean;
}

/** The fewest words that a run of letters is made of, to its last letter. */
function readRun(run: string, words: TagWords): Reading | undefined {
  const isPlural = (word: string) => word.length > leastForPlural && word.endsWith('s') && words.has(word.slice(0, -1));
  const best: (Reading | undefined)[] = [{ words: [], plurals: 0, rivals: false, tied: false }];
  for (let end = 1; end <= run.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const word = run.slice(start, end);
      const isListed = words.has(word);
      if (!before || !(isListed || isPlural(word))) continue;
      const next: Reading = { ...before, words: [...before.words, word], plurals: before.plurals + (isListed ? 0 : 1) };
      const known = best[end];
      const fewer = known ? next.words.length - known.words.length : -1;
      const better = fewer || (known ? next.plurals - known.plurals : -1);
      if (better < 0) best[end] = fewer < 0 ? next : { ...next, rivals: true };
      else if (known && fewer === 0) best[end] = { ...known, rivals: true, tied: known.tied || better === 0 };
    }
  }
  return best[run.length];
}

/** Whether an "s" may belong to the word on either side of a joint: "kids express", "boy skilling". */
const mayShareS = (before: string, word: string, list: TagWords): boolean =>
  before.endsWith('s') || (word.startsWith('s') && (list.has(`${before}s`) || before.length >= leastForPlural));

/** Whether a grave word may not be meant: there is another reading, or an "s" may stand on its other side. */
const isDoubtful = ({ words, rivals }: Reading, list: TagWords): boolean =>
  words.some((word, at) => grave.has(word) && (rivals || (at > 0 && mayShareS(words[at - 1] as string, word, list))));

/** With these, two words are mostly one: "incomplete", "overwork", "airport". */
const joinsAhead = new Set('at back be down in off on out over self trans under up'.split(' '));
const joinsBehind = new Set(
  'age back box down less man men name off over paper port side space time times way ways wise word words'.split(' '),
);
const isOneWord = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  !more.length && (joinsAhead.has(first) || joinsBehind.has(second));

/** Longest tag that is read: what is longer is nothing that people type. */
const longest = 60;

/**
 * The words that a run-together tag is made of: the fewest, so the longest. Numbers stay with the word before them.
 * @param tag in small letters, without "#"
 * @returns undefined where it is one word, where a rest is in no list, or where it can be read in two ways
 */
export function wordsOfTag(tag: string, words: TagWords): string[] | undefined {
  if (tag.length > longest || !/^[a-z][a-z0-9]*$/.test(tag)) return undefined;
  const found: string[] = [];
  for (const [run] of tag.matchAll(/[a-z]+|\d+/g)) {
    if (/\d/.test(run)) {
      found.push(`${found.pop() ?? ''}${run}`);
      continue;
    }
    const reading = readRun(run, words);
    if (!reading || reading.tied || isDoubtful(reading, words)) return undefined;
    found.push(...reading.words);
  }
  return found.length > 1 && !isOneWord(found) ? found : undefined;
}
