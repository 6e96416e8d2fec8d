import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Catalogue } from '../core/catalogue/catalogue.ts';

/** What is known of platforms, with the person's own in it. Given once by each page. */
export const CatalogueContext = createContext<Catalogue | undefined>(undefined);

/** @throws where no page has given any */
export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('Draw it inside a CatalogueContext.Provider.');
  return catalogue;
}
