import type { FirstPiece, TipText } from '../../data/catalogue/pieces.ts';
import type { Catalogue, CatalogueEntry, PagePart } from './catalogue.ts';

/** What the first look at a platform shows: no long texts but those of its tips. */
export interface Look extends Omit<FirstPiece, 'titles' | 'tips'>, Pick<CatalogueEntry, 'itself' | 'leadsTo'> {
  id: string;
  tips: (PagePart['tips'][number] & TipText & { title: string })[];
}

/** Reads the first look at a platform. Rejects as the pieces do. */
export async function loadLook(catalogue: Catalogue, id: string): Promise<Look> {
  const [page, { itself, leadsTo }, { titles, tips: texts, ...first }] = await Promise.all([
    catalogue.page(id),
    catalogue.entry(id),
    catalogue.first(id),
  ]);
  const tips = page.tips.flatMap((tip, at) => {
    const [title, text] = [titles[at], texts[at]];
    return title === undefined || !text ? [] : [{ ...tip, ...text, title }];
  });
  return { ...first, id, itself, leadsTo, tips };
}
