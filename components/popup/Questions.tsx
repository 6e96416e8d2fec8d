import type { DirectoryEntry } from '../../data/catalogue/directory.generated.ts';
import type { Change, PopupProps } from './popup-props.ts';
import { SitePermission } from './SitePermission.tsx';
import { TipsConsent } from './TipsConsent.tsx';

interface QuestionProps extends Pick<PopupProps, 'tab' | 'here' | 'allowed' | 'stored' | 'actions'> {
  entry: DirectoryEntry;
  /** Whether the platform is from a file. */
  isOwn: boolean;
  /** Whether it is the platform of the tab. */
  isHere: boolean;
  hasTips: boolean;
  change: Change;
}

/** What a person is asked once, where it is to be asked at all: tips in pages, and in this site. */
export function Questions({ tab, here, entry, isOwn, allowed, stored, change, actions, hasTips, isHere }: QuestionProps) {
  const asksSite = here && isHere && !isOwn && entry.inPage !== 'never' && here.page !== 'messages' && allowed !== undefined;
  const hostname = asksSite ? new URL(tab.url).hostname : '';
  return (
    <>
      {entry.inPage === 'always' && hasTips && (
        <TipsConsent answer={stored.settings.inPages} give={(inPages) => change('settings', (settings) => ({ ...settings, inPages }))} />
      )}
      {asksSite && (
        <SitePermission
          host={hostname}
          platform={entry.id}
          isChosen={Object.hasOwn(stored.sites.on, hostname)}
          isNamed={entry.inPage === 'always' && !here.reason}
          isAllowed={allowed}
          allowSite={actions.allowSite}
        />
      )}
    </>
  );
}
