import { type GuardedHost, guardedHosts } from '../../data/catalogue/look-alike.generated.ts';
import {
  aboutWords,
  allowedWords,
  commonBeginnings,
  officeWords,
  paddingWords,
  phishingWords,
  signInWords,
} from '../../data/look-alike/words.ts';
import { editDistance, latin, skeleton } from './skeleton.ts';

/** A platform's name that imitations are made of. */
export interface GuardedName extends GuardedHost {
  /** The first label of the platform's real host, and the rest. */
  label: string;
  ending: string;
  skeleton: string;
}

/** A label of a host, read once for all names. */
export interface ReadLabel {
  text: string;
  latin: string;
  skeleton: string;
  /** The skeleton without hyphens. */
  joined: string;
}

/** Reads a label as a hurried eye does. */
export const readLabel = (text: string): ReadLabel => ({
  text,
  latin: latin(text),
  skeleton: skeleton(text),
  joined: skeleton(text.replaceAll('-', '')),
});

/** Every guarded name, the surest first. */
export const guardedNames: readonly GuardedName[] = guardedHosts.map((guarded) => {
  const [label = '', ending = ''] = guarded.host.split('.');
  return { ...guarded, label, ending, skeleton: skeleton(label) };
});

/** Whether nobody else has reason to use the name. */
export const isUnique = ({ kind }: GuardedName): boolean => kind === 'coined' || kind === 'name';

/** Whether the name beside words that hurry people is no accident. */
export const isTelling = ({ kind, telling }: GuardedName): boolean => kind === 'coined' || telling === true;

const skeletons = (words: readonly string[]) => words.map(skeleton);
const allowed = new Set(skeletons(allowedWords));
const beginnings = new Set(skeletons(commonBeginnings));
const phishing = skeletons(phishingWords);
const signIn = skeletons(signInWords);
const padding = skeletons(paddingWords);
const about = new Set(skeletons(aboutWords));

const covering = {
  strict: new Set(signIn),
  loose: new Set([...phishing, ...padding]),
  office: new Set([...phishing, ...skeletons(officeWords)]),
};
const longest = Math.max(...Object.values(covering).flatMap((words) => [...words].map((word) => word.length)));

/** Whether a piece is nothing but such words, wherever it is cut: "adsupport" is "ad" and "support". */
function isCovered(piece: string, by: keyof typeof covering): boolean {
  const ends = new Set([0]);
  for (let at = 0; at < piece.length; at++) {
    if (!ends.has(at)) continue;
    for (let to = at + 1; to <= Math.min(at + longest, piece.length); to++) if (covering[by].has(piece.slice(at, to))) ends.add(to);
  }
  return ends.has(piece.length);
}
// Long ones first, so that "online" is not left with a "line".
const fillers = new RegExp([...padding].sort((a, b) => b.length - a.length).join('|'), 'g');
/** A word this long is no part of another by chance. */
const telling = phishing.filter((word) => word.length > 5);

/** Whether a piece of a name is made of words that lead to a password; "loose" takes those of a hurry too. */
export function isPhishing(piece: string, how: 'strict' | 'loose'): boolean {
  if (how === 'strict') return piece !== '' && isCovered(piece, 'strict');
  return telling.some((word) => piece.includes(word)) || (isCovered(piece, 'loose') && phishing.some((word) => piece.includes(word)));
}

/** Whether a label speaks of signing in: "log-in-here", "verification2026". */
export const speaksOfSignIn = ({ joined }: ReadLabel): boolean => signIn.some((word) => joined.includes(word));

/** Whether a piece is nothing but words that lead to a password and words that fill up. */
export const isPhishingOrPadding = (piece: string): boolean => isCovered(piece, 'loose');

/** Whether a piece is nothing but words of an office that writes to people: "business", "adsmanager". */
export const isOffice = (piece: string): boolean => piece !== '' && isCovered(piece, 'office');

/** Whether a piece says that the site is about a platform: "tips", "downloader". */
export const isAbout = (piece: string): boolean => about.has(piece);

/** Whether a piece is a word of its own, though it resembles a name. */
export const isAllowed = (piece: string): boolean => allowed.has(piece);

/** Whether a piece is such a word, or holds a longer one that starts like the name: "letelegramme" holds "telegramme". */
export const holdsAllowed = (piece: string, name: GuardedName): boolean =>
  allowed.has(piece) ||
  [...allowed].some((word) => word.length > name.skeleton.length + 1 && word.startsWith(name.skeleton) && piece.includes(word));

const edges = phishing.filter((word) => word.length > 3);
/** Whether a piece starts or ends with such a word: "shopsbuy". Enough only beside a name that nobody else uses. */
export const hasPhishingEdge = (piece: string): boolean => edges.some((word) => piece.startsWith(word) || piece.endsWith(word));

/** How many letters two texts share at their starts and at their ends. */
function shared(one: string, other: string): { start: number; end: number } {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return { start, end };
}

/** Two wrong letters are a lot in a word: most of it must still be there, its beginning above all. */
function isMostlyThere(piece: string, whole: string): boolean {
  const { start, end } = shared(piece, whole);
  return whole.length > 7 && !beginnings.has(whole.slice(0, start)) && start > 1 && start + end > 4;
}

/** A piece without the words that fill up: "mytiktokhd" keeps "tiktokhd". */
export const withoutPadding = (piece: string): string => piece.replace(fillers, '');

/** Whether a word is the name with one or two typing mistakes. */
export function isTyposquat(piece: string, name: GuardedName): boolean {
  if (!isUnique(name) && !name.telling) return false;
  if (name.skeleton.length < 6 || Math.abs(piece.length - name.skeleton.length) > 2 || allowed.has(piece)) return false;
  const most = isMostlyThere(piece, name.skeleton) ? 2 : 1;
  return editDistance(piece, name.skeleton, most) <= most;
}

/** Whether a label is the name written with other characters: "faceb00k", "fаcebook", "face-book". */
export function isDisguised(label: ReadLabel, name: GuardedName): boolean {
  if (label.text === name.label) return false;
  // One or two letters have too many doubles among ordinary hosts: only another alphabet tells.
  if (name.label.length < 3) return label.latin === name.label;
  return label.skeleton === name.skeleton || (isUnique(name) && label.joined === name.skeleton);
}
