import { profileLinks } from '../../data/reference/profile-link.ts';
import type { Draft } from '../drafts/draft.ts';
import { fold } from '../text/fold.ts';
import { guessLanguage } from '../text/guess-language.ts';

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

/** Marks are taken off as fold() does it, but a vowel of Hindi or Bengali is one too: both sides are compared in the same form. */
const starts = (words: string): string[] => words.split(' ').map(fold);
const forms = Object.values(profileLinks).map(({ link, place }) => ({ link: starts(link), place: starts(place) }));
const every = { link: starts('link url'), place: starts('bio profile') };

/** Whether a text says, in whatever language and form, that the link is in the profile. */
export function saysInProfile(text: string): boolean {
  return text.split(/[.!?。।؟\n]/u).some((sentence) => {
    const words = fold(sentence).match(/[\p{L}\p{N}]+/gu) ?? [];
    const at = (begins: readonly string[]) => words.flatMap((word, i) => (begins.some((begin) => word.startsWith(begin)) ? [i] : []));
    // In every language people also say "link" and "bio".
    return forms.some(({ link, place }) => {
      const [links, places] = [at([...link, ...every.link]), at([...place, ...every.place])];
      return links.some((one) => places.some((other) => one !== other && Math.abs(one - other) <= between));
    });
  });
}
