import { abbreviations } from '../../data/reference/abbreviations.ts';
import { guessLanguage } from './guess-language.ts';
import { segmenterFor } from './segmenter.ts';
import { atOnce, type Steps } from './steps.ts';

/** Languages that write "29." for "29th". An unknown one may be among them. */
const withOrdinals = new Set(['', 'cs', 'da', 'de', 'et', 'fi', 'hr', 'hu', 'is', 'lv', 'nb', 'nn', 'no', 'pl', 'sk', 'sl', 'sr', 'tr']);

const known = new Map<string, Set<string>>();

/** The abbreviations of one language; where none are known, those of all: an end too few does less harm than a wrong one. */
function abbreviationsOf(language: string): Set<string> {
  const before = known.get(language);
  if (before) return before;
  const lists = Object.hasOwn(abbreviations, language) ? [abbreviations[language] as string] : Object.values(abbreviations);
  const words = new Set(lists.flatMap((list) => list.split(' ')));
  known.set(language, words);
  return words;
}

const closers = '"\'”’»)\\]」』）】》›';
const closer = new RegExp(`^[${closers}]$`, 'u');
/** Marks that end a sentence. The last one is the question mark of Greek, which looks like a semicolon. */
const mark = /^[\p{Sentence_Terminal}…]$/u;
const greekMark = /^[\p{Sentence_Terminal}…;\u037e]$/u;
/** A space after a punctuation mark and its closing quotes or brackets. */
const blankBehindMark = new RegExp(`(?<=[\\p{Sentence_Terminal}…;\u037e${closers}])\\s`, 'gu');
/** Punctuation of scripts that put no space after a sentence. */
const unspacedMark = /[。！？｡．។៕။།]/u;
const unspacedMarks = new RegExp(`${unspacedMark.source}+`, 'gu');
const smallAhead = /^(?!https?:)["'“‘«„‹([¿¡\p{Sc}]*\p{Ll}/u;
const figureAhead = /^[(\p{Sc}№#]*\p{Nd}/u;
const lastWord = /[^\s("'’“‘«„‹[{/–—]*$/u;
/** "don't.": what is cut off there is no initial. */
const shortForm = /\p{L}['’](?:d|ll|m|re|s|t|ve)\.$/iu;
/** French closes a quotation with a space before the quotation mark. */
const closesAhead = /^[»›]/u;
/** Japanese tells behind the bracket who said it. */
const quotes = /^(?:と|って)/u;

/** "U.S.", "e.g.", "J.", "J.-P.": single letters, each with its stop. */
const letters = /^(?:\p{L}\p{M}*\.-?)+$/u;
/** "Dr.", "bzw.", "tzw.": no word has no vowel. In capitals it is the name of an organisation. */
const vowelless = /^(?=.*[a-z])[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xzßçčďłñńřśšťźżžČŘŠŽ]{2,6}\.$/u;
const shortWord = /^\p{L}{1,4}\.$/u;
/** "Hauptstr. 5", "Bahnhofpl. 1" */
const street = /\p{Ll}(?:str|pl)\.$/u;
const ordinal = /^(?:\p{Nd}{1,3}|[IVXLCDM]{1,6})\.$/u;
/** Longest end of a text that is looked at for a mark and the word before it. */
const reach = 60;

/** Whether a stop belongs to the word before it: an abbreviation, an initial, an ordinal. */
function isPartOfWord(word: string, ahead: string, language: string): boolean {
  if (letters.test(word) || vowelless.test(word)) return true;
  const bare = word.slice(0, -1);
  if (abbreviationsOf(language).has(bare) || abbreviationsOf(language).has(bare.toLowerCase())) return true;
  if ((shortWord.test(word) || street.test(word)) && figureAhead.test(ahead)) return true;
  return withOrdinals.has(language) && ordinal.test(word);
}

type What = 'end' | 'held' | undefined;

/**
 * What the position after a punctuation mark is: the end of a sentence, or held to the word before or after it; undefined where there is no mark.
 * @param next where the text goes on after the spaces
 * @param small whether the text writes no capitals, so that a small letter behind a mark says nothing
 */
function placeAt(text: string, at: number, next: number, language: string, small: boolean): What {
  const isMark = language === 'el' ? greekMark : mark;
  const least = Math.max(0, at - reach);
  let closed = at;
  while (closed > least && closer.test(text.charAt(closed - 1))) closed--;
  let start = closed;
  while (start > least && isMark.test(text.charAt(start - 1))) start--;
  if (start === closed) return undefined;
  const marks = text.slice(start, closed);
  const ahead = text.slice(next, next + 8);
  if (at === next) return !unspacedMark.test(marks) ? undefined : closed < at && quotes.test(ahead) ? 'held' : 'end';
  if (closesAhead.test(ahead)) return 'held';
  const until = text.slice(least, closed);
  const [word = ''] = lastWord.exec(until) ?? [];
  if (marks === '.' && !shortForm.test(until) && isPartOfWord(word, ahead, language)) return 'held';
  return !small && smallAhead.test(ahead) ? 'held' : 'end';
}

interface SentenceEnds {
  /** In units of the string. */
  ends: Set<number>;
  /** Those after a mark that ends nothing: the words around it belong together. */
  held: Set<number>;
}

/** Sentences that are looked at in one step. */
const stride = 50;

/** As sentenceEnds(), in steps. */
export function* sentenceEndSteps(text: string, language: string): Steps<SentenceEnds> {
  const told = language.toLowerCase().replace(/-.*/s, '');
  const spoken =
    told === 'el' || withOrdinals.has(told) || Object.hasOwn(abbreviations, told) ? told || guessLanguage(text) : guessLanguage(text);
  const small = !/\p{Lu}/u.test(text);
  const found: SentenceEnds = { ends: new Set(), held: new Set() };
  let looked = 0;
  const look = (at: number, next: number) => {
    const what = placeAt(text, at, next, spoken, small);
    if (what) (what === 'end' ? found.ends : found.held).add(at);
    return ++looked % stride === 0;
  };
  for (const { segment, index } of segmenterFor(spoken, 'sentence').segment(text)) {
    const at = index + segment.trimEnd().length;
    if (at > index && look(at, index + segment.length)) yield;
  }
  // An opening bracket or quote counts as a closing one there.
  for (const { 0: marks, index } of text.matchAll(unspacedMarks)) {
    let at = index + marks.length;
    while (closer.test(text.charAt(at))) at++;
    if (/^\S$/.test(text.charAt(at)) && look(at, at)) yield;
  }
  // What Unicode's rules pass over: a mark before a small letter, an ellipsis of one character.
  const blanks = /\s*/y;
  for (const { index } of text.matchAll(blankBehindMark)) {
    blanks.lastIndex = index;
    if (!found.ends.has(index) && look(index, index + (blanks.exec(text)?.[0].length ?? 0))) yield;
  }
  return found;
}

/**
 * Where sentences end: after the mark and its closing quotes or brackets. As Unicode has it (UAX #29), without what only looks like an end:
 * abbreviations, initials and ordinals, and a mark before a small letter.
 * @param language BCP 47 tag; "" where it is not known, then the text is asked
 */
export const sentenceEnds = (text: string, language: string): SentenceEnds => atOnce(sentenceEndSteps(text, language));
