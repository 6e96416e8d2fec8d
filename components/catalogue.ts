import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue, WholeCatalogue } from '../core/catalogue/catalogue.ts';

/** What is known of platforms, with the person's own in it. Given once by each page. */
export const CatalogueContext = createContext<Catalogue | undefined>(undefined);

/** @throws where no page has given any */
export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('Draw it inside a CatalogueContext.Provider.');
  return catalogue;
}

/** Whether its lists are at hand. */
export const hasLists = (catalogue: Catalogue): catalogue is WholeCatalogue => 'directory' in catalogue;

/** @throws where the lists are not at hand: every page of ours starts with them, but the popup reads them late; see components/WithLists.tsx */
export function useWholeCatalogue(): WholeCatalogue {
  const catalogue = useCatalogue();
  if (!hasLists(catalogue)) throw new Error('Draw it inside WithLists.');
  return catalogue;
}
