import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { type WholeCatalogue, wholeOf } from '../core/catalogue/catalogue.ts';
import { CatalogueContext, hasLists, useCatalogue } from './catalogue.ts';
import { useLoaded } from './ui/use-loaded.ts';

/**
 * Draws what shows all platforms, once their names and pictures have come: the popup does without them as long as nothing of that is
 * on show. Nothing stands in its place until then, and where they cannot be read.
 */
export function WithLists({ children }: { children: ComponentChildren }) {
  const catalogue = useCatalogue();
  const isWhole = hasLists(catalogue);
  const loaded = useLoaded(useCallback(async () => (isWhole ? undefined : wholeOf(catalogue)), [catalogue, isWhole]));
  const whole: WholeCatalogue | undefined = isWhole ? catalogue : loaded;
  return whole ? <CatalogueContext.Provider value={whole}>{children}</CatalogueContext.Provider> : null;
}
