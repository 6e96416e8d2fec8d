import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { PlatformFacts } from '../../data/load.ts';

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
  const ask = useCallback(() => {
    if (id) load(id).then(setFacts);
  }, [id, load]);
  return { facts: facts?.platform.id === id ? facts : undefined, ask };
}
