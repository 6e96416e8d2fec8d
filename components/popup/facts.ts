import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlatformFacts } from '../../data/load.ts';

/** The long texts of the platform on show. They are loaded after the first look, so they may not be there yet. */
export const Facts = createContext<PlatformFacts | undefined>(undefined);
export const useFacts = () => useContext(Facts);
