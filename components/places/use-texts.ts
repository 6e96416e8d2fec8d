import { useCallback } from 'preact/hooks';
import type { TextPiece } from '../../data/catalogue/pieces.ts';
import { useCatalogue } from '../catalogue.ts';
import { useLoaded } from '../ui/use-loaded.ts';

/** The long texts of a platform, read only where it is named: undefined until they are there, null where they cannot be read. */
export function useTexts(id: string | undefined): TextPiece | null | undefined {
  const catalogue = useCatalogue();
  const load = useCallback(() => (id === undefined ? Promise.resolve(null) : catalogue.texts(id).catch((): null => null)), [catalogue, id]);
  return useLoaded<TextPiece | null>(load);
}
