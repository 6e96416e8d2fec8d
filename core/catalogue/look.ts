import type { FirstPiece } from '../../data/catalogue/pieces.ts';
import type { Catalogue, CatalogueEntry, PagePart } from './catalogue.ts';

/** What the first look at a platform shows: no long texts. */
export interface Look extends Omit<FirstPiece, 'titles'>, Pick<CatalogueEntry, 'itself' | 'leadsTo'> {
  id: string;
  tips: (PagePart['tips'][number] & { title: string })[];
}

/** Reads the first look at a platform. Rejects as the pieces do. */
export async function loadLook(catalogue: Catalogue, id: string): Promise<Look> {
  const [{ tips }, { itself, leadsTo }, { titles, ...first }] = await Promise.all([
    catalogue.page(id),
    catalogue.entry(id),
    catalogue.first(id),
  ]);
  return { id, itself, leadsTo, tips: tips.map((tip, at) => ({ ...tip, title: titles[at] ?? '' })), ...first };
}
