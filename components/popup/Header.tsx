import { dateInWords } from '../../core/catalogue/dates.ts';
import type { PageLocation } from '../../core/detection/locate.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { t } from '../../data/messages/app.ts';
import { language } from '../../data/messages/language.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';
import { Mark } from '../ui/Mark.tsx';
import { Menu } from '../ui/Menu.tsx';

interface Props {
  platform: DirectoryEntry | undefined;
  page: PageKind | undefined;
  /** What gave the platform away, where its address did not. */
  reason: PageLocation['reason'] | undefined;
  /** Picked from the list, and not where the tab is. */
  chosen: boolean;
  /** The list of places was asked for. */
  isList: boolean;
  /** The host of the tab while its page is being asked what it is. */
  lookingAt: string | undefined;
  /** Shows the list of platforms. */
  browse: () => void;
  openInTab: () => void;
  openSettings: () => void;
  openOwnPage: (path: string) => void;
}

const Reason = late(async () => (await import('./Reason.tsx')).Reason);

/** Where the tab is, in words. */
function place({ platform, page, chosen, isList, lookingAt }: Props): string {
  if (platform) return chosen ? t('place.chosen') : t(`place.${page ?? 'other'}`);
  if (lookingAt) return t('unknown.looking');
  return t(isList ? 'unknown.list' : 'unknown.site');
}

/** Where you are, in words; the add-on's own name where that is no known platform. */
export function Header(props: Props) {
  const { platform, reason, lookingAt, browse, openInTab, openSettings, openOwnPage } = props;
  const former = platform?.formerNames[0];
  return (
    <header>
      <span class="logo">{platform ? <Icon shapes={platform.icon} size={24} /> : <Mark />}</span>
      <div>
        <h1 class={lookingAt ? 'one-line' : ''}>{platform?.name ?? lookingAt ?? t('unknown.title')}</h1>
        <p class="where">{place(props)}</p>
        {reason && platform && <Reason reason={reason} name={platform.name} />}
        {former && <p class="where">{t('place.former', { name: former.name, date: dateInWords(former.until, language) })}</p>}
      </div>
      <Menu
        label={t('popup.menu')}
        entries={[
          { words: t('popup.browse'), go: browse },
          { words: t('popup.places'), go: () => openOwnPage('places.html') },
          { words: t('popup.map'), go: () => openOwnPage('map.html') },
          { words: t('popup.toLibrary'), go: () => openOwnPage('library.html') },
          { words: t('popup.help'), go: () => openOwnPage('help.html') },
          { words: t('popup.settings'), go: openSettings },
          { words: t('popup.openTab'), go: openInTab },
        ]}
      />
    </header>
  );
}
