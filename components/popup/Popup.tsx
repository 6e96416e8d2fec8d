import { useCallback, useRef } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type Look, loadLook } from '../../core/catalogue/look.ts';
import { memberHost } from '../../core/look-alike/tenant.ts';
import { t } from '../../data/messages/app.ts';
import type { Actions } from '../actions.ts';
import { PageContext } from '../PageContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStored } from '../ui/use-stored.ts';
import { About } from './About.tsx';
import { Finder } from './Finder.tsx';
import { FirstLook } from './FirstLook.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PendingPost } from './PendingPost.tsx';
import { PlatformTextsContext, useLazyTexts } from './platform-texts.ts';
import type { PopupProps } from './popup-props.ts';
import { Questions, siteToAsk } from './Questions.tsx';
import { Share } from './Share.tsx';
import { useTrust } from './use-trust.ts';
import { useWhere } from './use-where.ts';

const Warning = late(async () => (await import('./Warning.tsx')).Warning);
const MemberCare = late(async () => (await import('./Warning.tsx')).MemberCare);

/** The first look at a platform. @param there what is known already, of the platform of the tab */
function useLook(catalogue: Catalogue, id: string | undefined, there: Look | undefined): Look | undefined {
  const isThere = id === undefined || there?.id === id;
  const load = useCallback(async () => (isThere ? undefined : loadLook(catalogue, id)), [catalogue, id, isThere]);
  const loaded = useLoaded(load);
  return isThere ? there : loaded;
}

/** The list of platforms, and the ways on to what holds for all of them. */
function AllPlatforms({ summaries, choose, openOwnPage }: Parameters<typeof Finder>[0] & Pick<Actions, 'openOwnPage'>) {
  return (
    <>
      <Finder summaries={summaries} choose={choose} />
      <div class="actions">
        <button type="button" class="second" onClick={() => openOwnPage('library.html#basics')}>
          {t('popup.basics')} <Icon name="open" size={16} />
        </button>
        <button type="button" class="second" onClick={() => openOwnPage('map.html')}>
          {t('popup.map')} <Icon name="open" size={16} />
        </button>
      </div>
    </>
  );
}

/** The whole popup: the platform of the tab, one chosen from the list, or the list. */
export function Popup(props: PopupProps) {
  const { tab, here: byAddress, later, stored: first, catalogue, actions } = props;
  const { stored, failed, change } = useStored(first, actions);
  const where = useWhere(byAddress, later);
  const { here, found, undecided, shown, isHere } = where;
  const pending = found ? found.pending : props.pending;
  const main = useRef<HTMLElement>(null);
  useTheme(stored.settings.theme);

  const { resembled, isSignIn, isWebPage, isOwn, chosen, hasTips, canShare } = useTrust(props, where);
  const id = shown?.platform;
  const lazyTexts = useLazyTexts(id, catalogue);
  const look = useLook(catalogue, id, found ? found.look : props.look);
  const entry = catalogue.directory.find((one) => one.id === id);

  const show = (next: typeof here) => {
    where.goTo(next);
    main.current?.scrollTo(0, 0);
    main.current?.focus();
  };

  return (
    <PageContext actions={actions} catalogue={catalogue}>
      <PlatformTextsContext.Provider value={lazyTexts}>
        <Header
          platform={entry}
          page={shown?.page}
          reason={shown?.reason}
          chosen={chosen}
          isWebPage={isWebPage}
          lookingAt={undecided ? new URL(tab.url).hostname : undefined}
          browse={shown || undecided ? () => show(undefined) : undefined}
          openInTab={actions.openInTab}
          openSettings={actions.openSettings}
        />
        <main ref={main} tabIndex={-1} aria-busy={undecided}>
          {resembled && <Warning {...resembled} tabHost={new URL(tab.url).hostname} />}
          {isSignIn && !resembled && <MemberCare host={memberHost(tab.url)} tabHost={new URL(tab.url).hostname} />}
          <Notices repaired={stored.repair.fields} failed={failed} seen={() => change('repair', () => ({ fields: [] }))} />
          {pending && entry && isHere && (
            <PendingPost name={entry.name} text={pending.text} openDraft={() => actions.write(`?draft=${pending.draft}`)} />
          )}
          {entry && (
            <Questions
              inPages={entry.inPage === 'always' && hasTips ? stored.settings.inPages : undefined}
              answer={(inPages) => change('settings', (settings) => ({ ...settings, inPages }))}
              site={here && isHere && !isOwn ? siteToAsk({ ...props, stored }, here, entry) : undefined}
              allowSite={actions.allowSite}
            />
          )}
          {(where.hasPicked || !isHere) && (
            <button type="button" class="plain back" onClick={() => show(here)}>
              {here || where.isList ? t('popup.backHere') : t('popup.back')}
            </button>
          )}
          {shown && entry && look && hasTips && (
            <FirstLook key={id} look={look} page={shown.page} stored={stored} change={change} openOwnPage={actions.openOwnPage} />
          )}
          {!shown && !undecided && (
            <AllPlatforms
              summaries={props.summaries}
              choose={(platform) => show({ platform, page: 'other' })}
              openOwnPage={actions.openOwnPage}
            />
          )}
          {canShare && <Share page={tab} pageIsOn={here?.platform} />}
          {shown && <About key={id} openLibrary={() => actions.openOwnPage(`library.html#platform-${id}`)} />}
        </main>
        <Footer write={() => actions.write(here ? `?for=${here.platform}` : '')} canShare={canShare} canGuide={shown !== undefined} />
      </PlatformTextsContext.Provider>
    </PageContext>
  );
}
