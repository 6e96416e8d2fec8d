import type { PageFacts } from '../../data/catalogue/in-page.ts';
import type { PlatformTranslation } from '../../data/catalogue/language-pieces.ts';
import type { FirstPiece } from '../../data/catalogue/pieces.ts';
import type { PagePart } from '../catalogue/catalogue.ts';
import { withTextList } from '../translation/text-list.ts';
import { pagePartOf } from './page-facts.ts';

/** What the card in the page says. */
export interface CardFacts {
  name: string;
  bestFor: string;
  tips: (PagePart['tips'][number] & { title: string; text: string })[];
  /** Those of its texts that are English where the rest is in another language. */
  english?: ReadonlySet<string>;
}

/** Puts the pieces of one platform together for the card. @param translation in the language on show, where it is not English */
export function cardFacts(page: PageFacts, first: FirstPiece, translation?: PlatformTranslation): CardFacts {
  const english = new Set<string>();
  const { name, bestFor, titles, tips } = translation ? withTextList(first, translation.firsts, (text) => english.add(text)) : first;
  const told = pagePartOf(page).tips.map((tip, at) => ({
    ...tip,
    title: titles[at] ?? '',
    text: tips[at]?.told ?? tips[at]?.text ?? '',
  }));
  return { name, bestFor, tips: told, english };
}
