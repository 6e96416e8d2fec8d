import { segmenterFor } from './segmenter.ts';
import { atOnce, type Steps } from './steps.ts';

/** Scripts that write no spaces between words. */
export const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** Characters that no line begins with, beside closing punctuation: small kana, and marks that lengthen or repeat. https://www.w3.org/TR/jlreq/#characters_not_starting_a_line */
export const notFirst = /^[ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶー々〻ゝゞヽヾ゛゜ๆฯໆ]/u;

/** Words that are looked at in one step. */
const stride = 500;

/** As unspacedWordEnds(), in steps. */
export function* unspacedWordEndSteps(text: string): Steps<Set<number>> {
  const ends = new Set<number>();
  if (!unspaced.test(text)) return ends;
  let looked = 0;
  for (const { 0: run, index: start } of text.matchAll(/\S+/gu)) {
    if (!unspaced.test(run)) continue;
    let before = '';
    for (const { segment, index } of segmenterFor('', 'word').segment(run)) {
      const beside = unspaced.test(before.slice(-2)) || unspaced.test(segment.slice(0, 2));
      if (before && beside && !/\p{Nd}$/u.test(before)) ends.add(start + index);
      before = segment;
      if (++looked % stride === 0) yield;
    }
  }
  return ends;
}

/**
 * Where words end in scripts that write no spaces between them, also beside a word of another script.
 * @returns indexes in units of the string
 */
export const unspacedWordEnds = (text: string): Set<number> => atOnce(unspacedWordEndSteps(text));
