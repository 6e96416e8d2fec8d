import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { loadAllTexts, type PlatformTexts, type WholeCatalogue } from '../../core/catalogue/catalogue.ts';

/** How long loading may take before the page says so, in ms. */
const patience = 500;

/** The texts of all platforms, loaded after the page is drawn, and how far that has come. */
export function useTexts(catalogue: WholeCatalogue) {
  const [platforms, setPlatforms] = useState<readonly PlatformTexts[]>([]);
  const [state, setState] = useState<'quiet' | 'slow' | 'failed' | 'done'>('quiet');
  useEffect(() => {
    const timer = setTimeout(() => setState('slow'), patience);
    loadAllTexts(catalogue)
      .then((loaded) => {
        setPlatforms(loaded);
        setState('done');
      })
      .catch(() => setState('failed'))
      .finally(() => clearTimeout(timer));
    return () => clearTimeout(timer);
  }, [catalogue]);
  return { platforms, state };
}

/** Whether the page is being printed. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
