import { profileLinks } from '../../data/reference/profile-link.ts';
import type { Draft } from '../drafts/draft.ts';
import { fold } from '../text/fold.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { memoized } from '../text/memoize.ts';

/** The language of a draft in two letters: the person's choice, or what its words look like; "" where neither says. */
export const languageOf = ({ language, text }: Pick<Draft, 'language' | 'text'>): string =>
  language.toLowerCase().split('-')[0] || guessLanguage(text);

/** "Link in our profile" in the language of a draft; in English where ours has no words for it. */
export function profileWords(draft: Pick<Draft, 'language' | 'text'>): string {
  const language = languageOf(draft);
  return ((Object.hasOwn(profileLinks, language) && profileLinks[language]) || profileLinks.en)?.words ?? '';
}

/** Words between "link" and "profile": "the link to sign is in our profile". */
const between = 6;

/** As fold() leaves them: a vowel of Hindi or Bengali is a mark, and both sides are compared without it. */
const stems = (words: string): string[] => words.split(' ').map(fold);
const beginning = (all: readonly string[]): RegExp => new RegExp(`^(?:${all.join('|')})`, 'u');
// In every language people also say "link" and "bio".
const forms = Object.values(profileLinks).map(({ link, place }) => ({
  link: beginning([...stems(link), ...stems('link url')]),
  place: beginning([...stems(place), ...stems('bio profile')]),
}));
const anyPlace = new RegExp(
  Object.values(profileLinks)
    .flatMap(({ place }) => stems(place))
    .join('|'),
  'u',
);

/** Whether one of some words is near one of others, in either order. */
function isNear(words: readonly string[], { link, place }: (typeof forms)[number]): boolean {
  let [lastLink, lastPlace] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [at, word] of words.entries()) {
    if (link.test(word)) {
      if (at - lastPlace <= between) return true;
      lastLink = at;
    } else if (place.test(word)) {
      if (at - lastLink <= between) return true;
      lastPlace = at;
    }
  }
  return false;
}

/** Whether a text says, in whatever language and form, that the link is in the profile. */
export const saysInProfile = /* @__PURE__ */ memoized((text): boolean =>
  text.split(/[.!?。।؟\n]/u).some((sentence) => {
    const plain = fold(sentence);
    if (!anyPlace.test(plain)) return false;
    const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
    return forms.some((form) => isNear(words, form));
  }),
);
