import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Stored } from '../core/settings/stored.ts';
import { openedKey } from './area.ts';
import type { Raw } from './storage.ts';

/** A version that was opened and not yet posted, for the popup to offer on that platform. */
export interface Pending {
  draft: string;
  text: string;
}

/** What loadPending() looks at first: a few ids, however many drafts there are. */
export const keysOfPending: readonly string[] = [openedKey];

/**
 * What the person wrote for a platform and has not posted yet. It is worked out from the draft as it is kept: there is no second
 * copy of the text. Drafts, and the code that makes versions, are loaded only where one was opened. Never throws.
 * @param raw what storage holds now, with keysOfPending
 */
export async function loadPending(platform: string, raw: Raw, { compose }: Stored, catalogue: Catalogue): Promise<Pending | undefined> {
  if (raw[openedKey] === undefined) return undefined;
  try {
    const { readOpened } = await import('../core/drafts/pending.ts');
    const ids = readOpened(raw[openedKey])[platform];
    if (!ids) return undefined;
    const [{ loadBook, loadDraft }, { offerAt }] = await Promise.all([import('./drafts.ts'), import('../core/sharing/offer.ts')]);
    const [drafts, book] = await Promise.all([Promise.all(ids.map(loadDraft)), loadBook()]);
    const there = drafts.filter((draft) => draft !== undefined);
    return offerAt(platform, there, { book, limits: compose.limits, rules: (await catalogue.composeRules())[platform] });
  } catch {
    return undefined;
  }
}
