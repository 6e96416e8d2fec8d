import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { PlatformFacts } from '../../data/catalogue/load.ts';

interface Asked {
  facts: PlatformFacts | undefined;
  ask: () => void;
}

/** The long texts of the platform on show. The first look needs none of them, so they are loaded when one is opened. */
export const Facts = createContext<Asked>({ facts: undefined, ask: () => {} });

/** Asks for the long texts. @returns undefined until they are there */
export function useFacts(): PlatformFacts | undefined {
  const { facts, ask } = useContext(Facts);
  useEffect(ask, [ask]);
  return facts;
}

/** What to hand to Facts.Provider. @param id the platform on show, if any */
export function useAsked(id: string | undefined, load: (id: string) => Promise<PlatformFacts>): Asked {
  const [facts, setFacts] = useState<PlatformFacts>();
  const wanted = useRef(id);
  wanted.current = id;
  const ask = useCallback(() => {
    if (!id) return;
    // An answer that is late, for a platform that is no longer on show, takes nothing from the one that is.
    load(id).then(
      (loaded) => wanted.current === id && setFacts(loaded),
      () => undefined,
    );
  }, [id, load]);
  return { facts: facts?.platform.id === id ? facts : undefined, ask };
}
