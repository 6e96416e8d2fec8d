import type { Draft } from '../core/drafts/draft.ts';
import { readDraft } from '../core/drafts/draft-reader.ts';
import { browser } from './api.ts';

/** A draft on its way from the menu of a page to the composer: in memory, so that it arrives also where the disk takes nothing. */
const keyOf = (id: string) => `handed.${id}`;

/** Hands a draft to the composer. */
export const handOver = (draft: Draft): Promise<void> => browser.storage.session.set({ [keyOf(draft.id)]: draft });

/** Forgets it: it is kept, or it has arrived. */
export const forgetHanded = (id: string): Promise<void> => browser.storage.session.remove(keyOf(id));

/** The draft that is on its way, or undefined. */
export const handed = async (id: string): Promise<Draft | undefined> =>
  readDraft(id, (await browser.storage.session.get(keyOf(id)))[keyOf(id)])?.draft;

/** Tells when it comes. @returns the function that ends it */
export function watchHanded(id: string, come: (draft: Draft) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const found = readDraft(id, changes[keyOf(id)]?.newValue);
    if (found) come(found.draft);
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
