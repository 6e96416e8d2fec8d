import type { PageKind } from '../../data/schema/vocabulary.ts';
import type { Stored, StoredForPage } from './stored.ts';

/** How often one tip may show on a chip, ever. */
const mostTimes = 3;

/**
 * Page kinds on which no chip shows: messages, paying, and what others come to sign, give to or join. Tips for those wait in the popup.
 * "other" holds log-in and the unknown.
 */
const silentPages: PageKind[] = ['messages', 'payment', 'petition', 'donation', 'event', 'other'];

/** A day of the local calendar, as 2026-11-22. */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether no tips may show here today: the person has not said yes yet, or does not want any. @param site as in chipTip */
export const isSilenced = ({ inPages, off, hiddenOn }: StoredForPage['settings'], site: string, today: string): boolean =>
  inPages !== 'on' || off.includes(site) || hiddenOn === today;

/**
 * The id of the tip that a chip may show on a page now, or undefined. One chip a site a browser session, a tip three times
 * ever, one new tip a day over all sites; whatever the person switched off stays off.
 * @param site a platform, or the host where each host was asked for by itself
 * @param tips ids of the tips for this kind of page
 * @param today the local day, as from localDay
 */
export function chipTip(
  tips: readonly string[],
  site: string,
  page: PageKind,
  { settings, tips: marked, seen }: StoredForPage,
  today: string,
): string | undefined {
  if (isSilenced(settings, site, today) || silentPages.includes(page) || seen.sites.includes(site)) return undefined;
  const times = (id: string) => seen.times[id] ?? 0;
  const most = seen.newOn === today ? 1 : 0;
  return tips
    .filter((id) => !marked.done.includes(id) && !marked.hidden.includes(id))
    .filter((id) => times(id) >= most && times(id) < mostTimes)
    .sort((a, b) => times(a) - times(b))[0];
}

/** Whether the one new tip of today has gone to another site, so that none shows on this one. @param site as in chipTip */
export const hasShownElsewhere = ({ settings, seen }: Pick<StoredForPage, 'settings' | 'seen'>, site: string, today: string): boolean =>
  !isSilenced(settings, site, today) && seen.newOn === today && !seen.sites.includes(site);

/** What is kept after a chip has shown a tip. */
export function afterShowing(seen: Stored['seen'], site: string, tip: string, today: string): Stored['seen'] {
  const before = seen.times[tip] ?? 0;
  return {
    times: { ...seen.times, [tip]: before + 1 },
    newOn: before ? seen.newOn : today,
    sites: [...seen.sites, site],
  };
}
