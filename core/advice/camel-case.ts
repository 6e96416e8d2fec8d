import { compounding, longWords } from '../../data/reference/plain-words.ts';
import type { Draft } from '../drafts/draft.ts';
import type { AdviceCheck } from './check.ts';
import { draftTexts, inlineTags, mapTags, once, plainWords, rewrite } from './draft-texts.ts';
import { type TagWords, wordsOfTag } from './tag-split.ts';

/** Letters of scripts where a capital begins a word. Georgian has capitals too, but only for whole headings. */
const cased = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Adlm}]/u;

/** Whether a tag can be written with capitals and has none. */
const isLow = (tag: string): boolean => cased.test(tag) && !/[\p{Lu}\p{Lt}]/u.test(tag) && !/[^\P{L}\p{Ll}\p{Lm}]/u.test(tag);

const capital = (word: string, language: string): string => {
  const [first = ''] = word;
  // Only Turkish and Azeri write another capital: "i" becomes "İ".
  return (/^(tr|az)\b/i.test(language) ? first.toLocaleUpperCase('tr') : first.toUpperCase()) + word.slice(first.length);
};

/** Words as one tag: "end", "polio" and "now" become "EndPolioNow". */
export const camel = (words: readonly string[], language: string): string => words.map((word) => capital(word, language)).join('');

/** The words of a tag that is typed with separators and without capitals: "end polio", "end-polio", "end_polio". */
export function parted(tag: string): string[] | undefined {
  const words = tag.split(/[ _-]+/).filter(Boolean);
  const clean = words.every((word) => /^[\p{L}\p{M}\p{N}]+$/u.test(word));
  return clean && words.filter((word) => /\p{L}/u.test(word)).length > 1 && isLow(tag) ? words : undefined;
}

/** The words of the running texts in lower case, sentence by sentence, without hashtags and addresses. */
const sentences = (draft: Draft): string[][] =>
  [...draftTexts(draft), draft.name]
    .flatMap((text) => plainWords(text).split(/[^\p{L}\p{M}\p{N} \t'’-]+/u))
    .map((text) =>
      text
        .toLowerCase()
        .split(/[\s'’-]+/)
        .filter(Boolean),
    );

/** The words that make up a low tag, where they follow each other somewhere in the draft: "end polio now" for "endpolionow". */
function spelt(tag: string, said: readonly string[][]): string[] | undefined {
  for (const words of said) {
    for (let start = 0; start < words.length; start++) {
      let joined = '';
      for (let end = start; end < words.length && tag.startsWith(joined); end++) {
        joined += words[end];
        if (joined === tag) return words.slice(start, end + 1);
      }
    }
  }
  return undefined;
}

/** Shorter tags are one word. */
const leastLetters = 6;

/** Whether some hashtag may be several words that only the list of words can tell: it is loaded then. */
export const needsTagWords = (draft: Draft): boolean =>
  [...draft.tags, ...inlineTags(draft)].some((tag) => tag.length >= leastLetters && isLow(tag) && /^[a-z]/.test(tag));

/** The words of a tag by the list, which is English: in another language they must be longer, because short ones are found in any word. */
function listed(tag: string, { language }: Draft, words: TagWords): string[] | undefined {
  const found = wordsOfTag(tag, words);
  const isEnglish = /^(en\b|$)/i.test(language);
  return isEnglish || found?.every((word) => word.length > 3) ? found : undefined;
}

/** How a low tag would be written, where its words are known. */
function better(draft: Draft, tagWords: TagWords | undefined): (tag: string) => string | undefined {
  let said: string[][] | undefined;
  const found = (tag: string) => {
    said ??= sentences(draft);
    return spelt(tag, said) ?? (tagWords && listed(tag, draft, tagWords));
  };
  return (tag) => {
    const words = parted(tag) ?? (isLow(tag) && tag.length >= leastLetters ? found(tag) : undefined);
    return words && words.length > 1 ? camel(words, draft.language) : undefined;
  };
}

/** Tags of several words without capitals, where it is known which words: a screen reader cannot tell them apart. */
export const camelCase: AdviceCheck = (draft, _places, _versions, tagWords) => {
  const known = better(draft, tagWords);
  const inText = (tag: string) => (tag.includes('_') ? undefined : known(tag));
  const found = once([...draft.tags.filter(known), ...inlineTags(draft).filter(inText)]);
  if (found.length === 0) return undefined;
  const fix = (one: Draft): Draft => {
    const now = better(one, tagWords);
    const tagged = rewrite(one, (text) => mapTags(text, (tag) => (tag.includes('_') ? tag : (now(tag) ?? tag))));
    return { ...tagged, tags: one.tags.map((tag) => now(tag) ?? tag) };
  };
  return { found, fix };
};

/** Long tags without capitals that may be several words; which ones, only the person knows. */
export const longTag: AdviceCheck = (draft, _places, _versions, tagWords) => {
  if (compounding.has(draft.language.toLowerCase().split('-')[0] ?? '')) return undefined;
  const known = better(draft, tagWords);
  const isLong = (tag: string) =>
    isLow(tag) && /^\p{L}+$/u.test(tag.normalize('NFC')) && [...tag].length > 12 && !longWords.has(tag) && !known(tag);
  const long = once([...draft.tags, ...inlineTags(draft)].filter(isLong));
  if (long.length === 0) return undefined;
  const said = new Set(sentences(draft).flat());
  const found = long.filter((tag) => !said.has(tag));
  return found.length ? { found } : undefined;
};
