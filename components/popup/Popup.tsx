import { Fragment } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { type Catalogue, wholeOf } from '../../core/catalogue/catalogue.ts';
import { type Look, loadLook } from '../../core/catalogue/look.ts';
import { memberHost } from '../../core/look-alike/tenant.ts';
import { hasShownElsewhere, localDay } from '../../core/settings/chip-tip.ts';
import { ownPlaces } from '../../core/settings/own-places.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { t } from '../../data/messages/app.ts';
import { PageContext } from '../PageContext.tsx';
import { late } from '../ui/late.ts';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStored } from '../ui/use-stored.ts';
import { About, Best } from './About.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PlatformTextsContext, useLazyTexts } from './platform-texts.ts';
import type { PopupProps } from './popup-props.ts';
import { Questions, siteToAsk } from './Questions.tsx';
import { Tips } from './Tips.tsx';
import { TipsConsent } from './TipsConsent.tsx';
import { askingKinds, useTrust } from './use-trust.ts';
import { useWhere } from './use-where.ts';
import { Ways } from './Ways.tsx';

const Warning = late(async () => (await import('./Warning.tsx')).Warning);
const MemberCare = late(async () => (await import('./Warning.tsx')).MemberCare);
const PendingPost = late(async () => (await import('./PendingPost.tsx')).PendingPost);
const Share = late(async () => (await import('./Share.tsx')).Share);
const AccountHere = late(async () => (await import('../accounts/AccountHere.tsx')).AccountHere);
const Start = late(async () => (await import('./Start.tsx')).Start);

/** The first look at a platform. @param there what is known already, of the platform of the tab */
function useLook(catalogue: Catalogue, id: string | undefined, there: Look | undefined): Look | undefined {
  const isThere = id === undefined || there?.id === id;
  const load = useCallback(async () => (isThere ? undefined : loadLook(catalogue, id)), [catalogue, id, isThere]);
  const loaded = useLoaded(load);
  return isThere ? there : loaded;
}

/** All that one drawing of the popup needs to know. */
function usePopup(props: PopupProps) {
  const { here: byAddress, later, stored: first, catalogue, actions } = props;
  const kept = useStored(first, actions);
  const where = useWhere(byAddress, later);
  const { here, found, shown } = where;
  const trust = useTrust(props, where);
  const id = shown?.platform;
  const main = useRef<HTMLElement>(null);
  const look = useLook(catalogue, id, found ? found.look : props.look);
  // What comes next shows many platforms: their names come at the same time as the code that draws them.
  const isListed = !shown || trust.canShare;
  const whole = useLoaded(useCallback(async () => (isListed ? wholeOf(catalogue) : undefined), [isListed, catalogue]));
  useTheme(kept.stored.settings.theme);
  return {
    ...kept,
    ...where,
    ...trust,
    id,
    main,
    entry: (look?.id === id ? look?.itself : undefined) ?? where.entry,
    pending: found ? found.pending : props.pending,
    lazyTexts: useLazyTexts(id, catalogue),
    look,
    /** With its lists, once they are there. */
    catalogue: whole ?? catalogue,
    show(next: typeof here, picked?: DirectoryEntry) {
      where.goTo(next, picked);
      main.current?.scrollTo(0, 0);
      main.current?.focus();
    },
  };
}
type On = ReturnType<typeof usePopup>;

/** What has to be said, asked or warned of before anything else. */
function First({ on, ...props }: PopupProps & { on: On }) {
  const { tab, actions } = props;
  const { resembled, isSignIn, stored, failed, change, pending, entry, isHere, here, isOwn, hasTips } = on;
  const host = () => new URL(tab.url).hostname;
  const give = (inPages: typeof stored.settings.inPages) => change('settings', (settings) => ({ ...settings, inPages }));
  return (
    <>
      {resembled && <Warning {...resembled} tabHost={host()} leave={actions.leave} />}
      {isSignIn && !resembled && <MemberCare host={memberHost(tab.url)} tabHost={host()} />}
      <Notices repaired={stored.repair.fields} failed={failed} seen={() => change('repair', () => ({ fields: [] }))} />
      {pending && entry && isHere && (
        <PendingPost name={entry.name} text={pending.text} openDraft={() => actions.write(`?draft=${pending.draft}`)} />
      )}
      {entry && (
        <Questions
          inPages={entry.inPage === 'always' && hasTips ? stored.settings.inPages : undefined}
          answer={give}
          site={here && isHere && !isOwn ? siteToAsk({ ...props, stored }, here, entry) : undefined}
          allowSite={actions.allowSite}
        />
      )}
      {!entry && !on.undecided && !resembled && !isSignIn && <TipsConsent answer={stored.settings.inPages} give={give} />}
    </>
  );
}

/** A known platform, or what can be done where there is none. */
function View({ on, ...props }: PopupProps & { on: On }) {
  const { tab, actions, firstTip } = props;
  const { id, shown, entry, look, hasTips, here, isHere, stored, change, undecided, show } = on;
  const own = ownPlaces(stored);
  return (
    <>
      {(on.hasPicked || !isHere) && (
        <button type="button" class="plain back" onClick={() => show(here)}>
          {here || on.isList ? t('popup.backHere') : t('popup.back')}
        </button>
      )}
      {shown && entry && look && hasTips && (
        <Fragment key={id}>
          <Best text={look.bestFor} />
          <Tips
            tips={look.tips}
            sources={look.sources}
            page={shown.page}
            first={firstTip}
            marked={stored.tips}
            mark={(edit) => change('tips', edit)}
          />
          <Ways
            platform={entry.id}
            name={entry.name}
            isWriting={shown.page === 'composer'}
            lines={look.connections}
            into={look.into}
            leadsTo={look.leadsTo}
            own={own}
            openMap={() => actions.openOwnPage(`map.html?from=${id}`)}
          />
        </Fragment>
      )}
      {isHere && entry?.inPage === 'always' && shown?.page !== 'messages' && hasShownElsewhere(stored, entry.id, localDay(new Date())) && (
        <p class="hint">{t('tips.shownElsewhere')}</p>
      )}
      {!shown && !undecided && (
        <Start
          key={String(on.isList)}
          isList={on.isList}
          own={own}
          choose={(entry) => show({ platform: entry.id, page: 'other' }, entry)}
          openOwnPage={actions.openOwnPage}
          write={() => actions.write('')}
        />
      )}
      {on.canShare && !on.isList && <Share page={tab} pageIsOn={here?.platform} own={own} servers={stored.compose.servers} />}
      {isHere && !on.isList && hasTips && on.mayBeAccount && !undecided && (
        <AccountHere url={tab.url} actions={actions.accounts} openAccounts={() => actions.openOwnPage('accounts.html')} />
      )}
      {shown && entry && <About key={id} name={entry.name} openLibrary={() => actions.openOwnPage(`library.html#platform-${id}`)} />}
    </>
  );
}

/** The whole popup: the platform of the tab, one chosen from the list, or what can be done where there is none. */
export function Popup(props: PopupProps) {
  const { tab, actions } = props;
  const on = usePopup(props);
  const { here, shown, undecided, resembled } = on;
  const takesPage = on.canShare && !on.isList;
  const first = here && !askingKinds.includes(here.page) ? here.platform : undefined;
  const write = () => (takesPage ? actions.writeAbout(first) : actions.write(first ? `?for=${first}` : ''));
  return (
    <PageContext actions={actions} catalogue={on.catalogue}>
      <PlatformTextsContext.Provider value={on.lazyTexts}>
        <Header
          platform={on.entry}
          page={shown?.page}
          reason={shown?.reason}
          chosen={on.chosen}
          isList={on.isList}
          lookingAt={undecided ? new URL(tab.url).hostname : undefined}
          browse={() => on.show(undefined)}
          openInTab={actions.openInTab}
          openSettings={actions.openSettings}
          openOwnPage={actions.openOwnPage}
        />
        <main ref={on.main} tabIndex={-1} aria-busy={undecided}>
          <First {...props} on={on} />
          {/* Beside a false name nothing shows but what to check. */}
          {(!resembled || on.hasPicked) && <View {...props} on={on} />}
        </main>
        {(!resembled || on.hasPicked) && (
          <Footer write={write} composerKeys={actions.composerKeys} takesPage={takesPage} canGuide={shown !== undefined} />
        )}
      </PlatformTextsContext.Provider>
    </PageContext>
  );
}
