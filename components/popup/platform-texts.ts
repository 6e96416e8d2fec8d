import { createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Catalogue, loadConnection, loadTexts, type PlatformTexts } from '../../core/catalogue/catalogue.ts';
import type { ConnectionLine, TextPiece } from '../../data/catalogue/pieces.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { useLoaded } from '../ui/use-loaded.ts';

interface LazyTexts {
  texts: PlatformTexts | undefined;
  load: () => void;
  loadPiece: () => Promise<TextPiece | undefined>;
  loadConnectionOf: (line: ConnectionLine) => Promise<SourcedConnection | undefined>;
}

/** The long texts of the platform on show, read when one of them is opened. */
export const PlatformTextsContext = createContext<LazyTexts>({
  texts: undefined,
  load: () => {},
  loadPiece: async () => undefined,
  loadConnectionOf: async () => undefined,
});

/** Asks for all there is to read of the platform. @returns undefined until it is there */
export function usePlatformTexts(): PlatformTexts | undefined {
  const { texts, load } = useContext(PlatformTextsContext);
  useLayoutEffect(load, [load]);
  return texts;
}

/** Asks for the platform's own texts, without the tables of all. @returns undefined until they are there */
export const useTextPiece = (): TextPiece | undefined => useLoaded(useContext(PlatformTextsContext).loadPiece);

/** Asks for the steps and sources of one connection. @returns undefined until they are there */
export function useConnection(line: ConnectionLine): SourcedConnection | undefined {
  const { loadConnectionOf } = useContext(PlatformTextsContext);
  return useLoaded(useCallback(() => loadConnectionOf(line), [loadConnectionOf, line]));
}

/** What to hand to PlatformTextsContext.Provider. @param id the platform on show, if any */
export function useLazyTexts(id: string | undefined, catalogue: Catalogue): LazyTexts {
  const [texts, setTexts] = useState<PlatformTexts>();
  const onShow = useRef(id);
  onShow.current = id;
  const load = useCallback(() => {
    if (!id) return;
    // A late answer for another platform must not replace the texts on show.
    loadTexts(catalogue, id).then(
      (loaded) => onShow.current === id && setTexts(loaded),
      () => undefined,
    );
  }, [id, catalogue]);
  const loadPiece = useMemo(() => {
    let piece: Promise<TextPiece | undefined> | undefined;
    return () => {
      piece ??= id ? catalogue.texts(id) : Promise.resolve(undefined);
      return piece;
    };
  }, [id, catalogue]);
  const loadConnectionOf = useCallback((line: ConnectionLine) => loadConnection(catalogue, line), [catalogue]);
  return { texts: texts?.id === id ? texts : undefined, load, loadPiece, loadConnectionOf };
}
