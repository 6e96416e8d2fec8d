import { type Clicked, draftFrom } from '../core/drafts/draft-from.ts';
import { ownPlaces } from '../core/settings/own-places.ts';
import { usualOf } from '../core/settings/usual.ts';
import { defaultTargets } from '../data/catalogue/default-targets.generated.ts';
import { saveDraft } from './drafts.ts';
import { forgetHanded, handOver } from './handed.ts';
import { loadStored } from './storage.ts';

/**
 * Makes a draft about a page and keeps it. The composer gets it also where the browser cannot save, and says so.
 * @param id of the new draft
 * @param first the place to write for before the person's own
 */
export async function keepDraftAbout(clicked: Clicked, id: string, first?: string): Promise<void> {
  const stored = await loadStored();
  const own = ownPlaces(stored);
  const places = own.length ? own : defaultTargets;
  const inOrder = [...new Set(first ? [first, ...places] : places)];
  const fresh = { ...draftFrom(clicked, id, Date.now()), ...usualOf(stored.group), places: inOrder };
  await handOver(fresh).catch(() => undefined);
  const isKept = await saveDraft(fresh, {}).then(
    () => true,
    () => false,
  );
  if (isKept) await forgetHanded(id).catch(() => undefined);
}
