import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Stored, StoredKey } from '../core/settings/stored.ts';

/** What components may ask of the browser. Each page hands it in, so that components run in tests without a browser. */
export interface Actions {
  open: (url: string) => Promise<void>;
  copy: (text: string) => Promise<void>;
  openInTab: () => Promise<void>;
  openSettings: () => Promise<void>;
  /** Opens another page of the extension, such as "map.html?from=instagram". */
  openOwnPage: (path: string) => Promise<void>;
  /** Opens the composer. @param query how to start, such as "?for=x" */
  write: (query: string) => Promise<void>;
  change: <Key extends StoredKey>(key: Key, change: (value: Stored[Key]) => Stored[Key]) => Promise<Stored>;
  /** Tells of changes, also in other windows. @returns the function that ends it */
  watch: (changed: (stored: Stored) => void) => () => void;
  allowSite: (host: string, platform: string) => Promise<boolean>;
  /** `stays`: the browser still lets us into the site. */
  forgetSite: (host: string) => Promise<{ stored: Stored; stays: boolean }>;
}

/** What any part of a page may ask for. */
export type SharedActions = Pick<Actions, 'open' | 'copy'>;

/** Given once by each page, so that parts in between need not hand it on. */
export const ActionsContext = createContext<SharedActions | undefined>(undefined);

/** @throws where no page has given any: a press that does nothing would be found by nobody */
export function useActions(): SharedActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('Draw it inside an ActionsContext.Provider.');
  return actions;
}
