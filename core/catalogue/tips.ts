import type { Tip } from '../../data/schema/schema.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';

/** Tips in the order a person on this kind of page wants them: for this page first, hidden ones left out. */
export function tipsFor<T extends Pick<Tip, 'id' | 'pages'>>(tips: readonly T[], page: PageKind, hidden: readonly string[]) {
  const shown = tips.filter((tip) => !hidden.includes(tip.id));
  const here = shown.filter((tip) => tip.pages.includes(page));
  return { here, elsewhere: shown.filter((tip) => !here.includes(tip)) };
}

/** The same tips, with what is done after what is not; else in the same order. @param done ids */
export const doneLast = <T extends Pick<Tip, 'id'>>(tips: readonly T[], done: readonly string[]): T[] => [
  ...tips.filter(({ id }) => !done.includes(id)),
  ...tips.filter(({ id }) => done.includes(id)),
];
