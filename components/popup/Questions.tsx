import type { PageLocation } from '../../core/detection/locate.ts';
import type { Stored } from '../../core/settings/stored.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import type { Actions } from '../actions.ts';
import { late } from '../ui/late.ts';
import type { PopupProps } from './popup-props.ts';
import { TipsConsent } from './TipsConsent.tsx';

const SitePermission = late(async () => (await import('./SitePermission.tsx')).SitePermission);

type Site = Omit<Parameters<typeof SitePermission>[0], 'allowSite'>;

/** The site of the tab as something to ask a permission for, where its platform may show tips there. */
export function siteToAsk(
  { tab, allowed, stored }: Pick<PopupProps, 'tab' | 'allowed' | 'stored'>,
  here: PageLocation,
  entry: DirectoryEntry,
): Site | undefined {
  if (allowed === undefined || entry.inPage === 'never' || here.page === 'messages' || here.page === 'payment') return undefined;
  const host = new URL(tab.url).hostname;
  const isNamed = entry.inPage === 'always' && !here.reason;
  if (isNamed && allowed) return undefined;
  return { host, platform: entry.id, isChosen: Object.hasOwn(stored.sites.on, host), isNamed, isAllowed: allowed };
}

interface Props extends Pick<Actions, 'allowSite'> {
  /** Whether tips may show in pages; missing where that is no question here. */
  inPages: Stored['settings']['inPages'] | undefined;
  answer: (inPages: Stored['settings']['inPages']) => void;
  site: Site | undefined;
}

/** What a person is asked once: tips in pages at all, and in this site. */
export function Questions({ inPages, answer, site, allowSite }: Props) {
  return (
    <>
      {inPages && <TipsConsent answer={inPages} give={answer} />}
      {site && <SitePermission {...site} allowSite={allowSite} />}
    </>
  );
}
