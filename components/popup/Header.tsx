import { dateInWords } from '../../core/catalogue/dates.ts';
import { nameIn } from '../../core/detection/fingerprints.ts';
import type { PageLocation } from '../../core/detection/locate.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { t } from '../../data/messages/app.ts';
import { language } from '../../data/messages/language.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  platform: DirectoryEntry | undefined;
  page: PageKind | undefined;
  /** What gave the platform away, where its address did not. */
  reason: PageLocation['reason'] | undefined;
  /** Picked from the list, and not where the tab is. */
  chosen: boolean;
  isWebPage: boolean;
  /** The host of the tab while its page is being asked what it is. */
  lookingAt: string | undefined;
  /** Shows the list of platforms; missing where it shows already. */
  browse: (() => void) | undefined;
  openInTab: () => void;
  openSettings: () => void;
}

/** What gave a platform away, in plain words. Who runs the site can open the exact fingerprint. */
function Reason({ reason: { at, value }, name }: { reason: NonNullable<PageLocation['reason']>; name: string }) {
  return (
    <Disclosure
      class="where reason"
      summary={
        <>
          <span>{t(`reason.${at}`, { value: nameIn(value), name })}</span>
          <Icon name="chevron" size={16} />
        </>
      }
    >
      {() => <p>{t('reason.details', { what: t(`mark.${at}`), value })}</p>}
    </Disclosure>
  );
}

/** Where you are, in words. */
export function Header({ platform, page, reason, chosen, isWebPage, lookingAt, browse, openInTab, openSettings }: Props) {
  const former = platform?.formerNames[0];
  const where = platform
    ? chosen
      ? t('place.chosen')
      : t(`place.${page ?? 'other'}`)
    : lookingAt
      ? t('unknown.looking')
      : isWebPage
        ? t('unknown.site')
        : t('unknown.browser');
  return (
    <header>
      <span class="logo">{platform ? <Icon shapes={platform.icon} size={24} /> : <Icon name="place" size={24} />}</span>
      <div>
        <h1 class={lookingAt ? 'one-line' : ''}>{platform?.name ?? lookingAt ?? t('unknown.title')}</h1>
        <p class="where">{where}</p>
        {reason && platform && <Reason reason={reason} name={platform.name} />}
        {former && <p class="where">{t('place.former', { name: former.name, date: dateInWords(former.until, language) })}</p>}
      </div>
      <div class="tools">
        {browse && (
          <button type="button" class="tool" aria-label={t('popup.browse')} title={t('popup.browse')} onClick={browse}>
            <Icon name="search" />
          </button>
        )}
        <button type="button" class="tool" aria-label={t('popup.openTab')} title={t('popup.openTab')} onClick={openInTab}>
          <Icon name="open" />
        </button>
        <button type="button" class="tool" aria-label={t('popup.settings')} title={t('popup.settings')} onClick={openSettings}>
          <Icon name="settings" />
        </button>
      </div>
    </header>
  );
}
