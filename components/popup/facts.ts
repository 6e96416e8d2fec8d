import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { type Catalogue, loadConnection, loadTexts, type PlatformTexts } from '../../core/catalogue/catalogue.ts';
import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import type { SourcedLink } from '../../data/catalogue/sourced-link.ts';
import { useLoaded } from '../ui/use-loaded.ts';

interface Asked {
  texts: PlatformTexts | undefined;
  ask: () => void;
  connection: (line: ConnectionLine) => Promise<SourcedLink | undefined>;
}

/** The long texts of the platform on show. The first look needs none of them, so they are loaded when one is opened. */
export const Facts = createContext<Asked>({ texts: undefined, ask: () => {}, connection: async () => undefined });

/** Asks for the long texts. @returns undefined until they are there */
export function useFacts(): PlatformTexts | undefined {
  const { texts, ask } = useContext(Facts);
  useEffect(ask, [ask]);
  return texts;
}

/** Asks for the steps and sources of one connection. @returns undefined until they are there */
export function useConnection(line: ConnectionLine): SourcedLink | undefined {
  const { connection } = useContext(Facts);
  return useLoaded(useCallback(() => connection(line), [connection, line]));
}

/** What to hand to Facts.Provider. @param id the platform on show, if any */
export function useAsked(id: string | undefined, catalogue: Catalogue): Asked {
  const [texts, setTexts] = useState<PlatformTexts>();
  const wanted = useRef(id);
  wanted.current = id;
  const ask = useCallback(() => {
    if (!id) return;
    // An answer that is late, for a platform that is no longer on show, takes nothing from the one that is.
    loadTexts(catalogue, id).then(
      (loaded) => wanted.current === id && setTexts(loaded),
      () => undefined,
    );
  }, [id, catalogue]);
  const connection = useCallback((line: ConnectionLine) => loadConnection(catalogue, line), [catalogue]);
  return { texts: texts?.id === id ? texts : undefined, ask, connection };
}
