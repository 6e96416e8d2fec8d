import type { Rule } from '../advice.ts';
import { camel, parted } from './camel-case.ts';
import { inlineTags, once, tagSigns } from './written.ts';

const breaking = new RegExp(`[^${tagSigns}]+`, 'u');
const hasLetter = (tag: string): boolean => /\p{L}/u.test(tag);
const withCapitals = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/u;

/** A tag of one piece: joined by capitals, or by "_" in scripts without them. "women's" is one word, "l'eau" are two. */
function whole(tag: string, language: string): string {
  const words = tag
    .replace(/(?<=\p{L}\p{L})['’](?=(s|t)(?![\p{L}\p{M}]))/gu, '')
    .replace(/\./g, '')
    .split(breaking)
    .filter(Boolean);
  return withCapitals.test(tag) ? camel(words, language) : words.join('_');
}

/** Tags with a blank or a sign at which platforms cut them off. Those of low words are for "camel-case". */
export const tagBreaks: Rule = ({ tags }) => {
  const breaks = (tag: string) => hasLetter(tag) && breaking.test(tag) && !parted(tag);
  const found = once(tags.filter(breaks));
  if (found.length === 0) return undefined;
  return { found, fix: (draft) => ({ ...draft, tags: draft.tags.map((tag) => (breaks(tag) ? whole(tag, draft.language) : tag)) }) };
};

/** Tags without a letter, such as a year: platforms do not link them. */
export const tagFigures: Rule = ({ tags }) => {
  const found = once(tags.filter((tag) => tag.trim() !== '' && !hasLetter(tag)));
  return found.length ? { found } : undefined;
};

/** More tags than a place takes, or more than five anywhere. */
export const manyTags: Rule = (draft, places) => {
  const tags = once([...draft.tags, ...inlineTags(draft)].map((tag) => tag.toLowerCase()));
  const full = places.filter(({ rules }) => rules.tags.work && rules.tags.most !== undefined && tags.length > rules.tags.most);
  if (full.length) return { found: tags, places: full.map(({ id }) => id) };
  return tags.length > 5 ? { found: tags } : undefined;
};
