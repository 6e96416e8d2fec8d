import { readStoredInPage, takeTurn, writeStoredInPage } from '../../browser/page-api.ts';
import { afterShowing } from '../../core/settings/chip-tip.ts';
import { showChip } from './chip.ts';

/**
 * Counts a tip that is on show.
 * @param site as in chipTip
 * @param isOver whether the page has ended meanwhile: what was erased stays erased
 */
async function countShown(site: string, tip: string, today: string, isOver: () => boolean): Promise<void> {
  const { seen } = await readStoredInPage();
  if (!isOver()) await writeStoredInPage({ seen: afterShowing(seen, site, tip, today) });
}

/** What the worker brings into a page once a tip is due there. */
export const chipParts = { showChip, takeTurn, countShown };
