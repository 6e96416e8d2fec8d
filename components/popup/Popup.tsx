import { useCallback, useRef } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type Look, loadLook } from '../../core/catalogue/look.ts';
import type { Place } from '../../core/detection/locate.ts';
import { memberHost } from '../../core/look-alike/tenant.ts';
import type { Stored } from '../../core/settings/stored.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.generated.ts';
import { t } from '../../data/messages/app.ts';
import type { Actions } from '../actions.ts';
import { PageContext } from '../PageContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useStored } from '../ui/use-stored.ts';
import { About, Best } from './About.tsx';
import { useCare } from './care.ts';
import { Finder, type Summaries } from './Finder.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Links } from './Links.tsx';
import { PendingPost } from './PendingPost.tsx';
import { PlatformTextsContext, useLazyTexts } from './platform-texts.ts';
import { Share } from './Share.tsx';
import { SitePermission } from './SitePermission.tsx';
import { Tips } from './Tips.tsx';
import { TipsConsent } from './TipsConsent.tsx';
import { type Found, useWhere } from './use-where.ts';

const Warning = late(async () => (await import('./Warning.tsx')).Warning);
const MemberCare = late(async () => (await import('./Warning.tsx')).MemberCare);

interface Props {
  tab: { url: string; title: string };
  /** Missing where the address of the tab is no known platform's. */
  here: Place | undefined;
  /** What the page itself says, where its address tells nothing: undefined where it says nothing that is known. */
  later?: Promise<Found | undefined> | undefined;
  /** Whether the browser lets us into the tab's site; missing where it is none that could be asked for. */
  allowed?: boolean | undefined;
  stored: Stored;
  /** With the person's own platforms in it. */
  catalogue: Catalogue;
  /** The first look at the platform of the tab. */
  look: Look | undefined;
  summaries?: Summaries;
  /** What the person wrote for this platform and has not posted yet. */
  waiting?: Found['waiting'];
  actions: Omit<Actions, 'forgetSite'> & { hasPasswordField: () => Promise<boolean> };
}

/** The first look at a platform. @param there what is known already, of the platform of the tab */
function useLook(catalogue: Catalogue, id: string | undefined, there: Look | undefined): Look | undefined {
  const isThere = id === undefined || there?.id === id;
  const load = useCallback(async () => (isThere ? undefined : loadLook(catalogue, id)), [catalogue, id, isThere]);
  const loaded = useLoaded(load);
  return isThere ? there : loaded;
}

interface QuestionProps extends Pick<Props, 'tab' | 'here' | 'allowed' | 'stored' | 'actions'> {
  entry: DirectoryEntry;
  /** Whether the platform is from a file. */
  isOwn: boolean;
  /** Whether it is the platform of the tab. */
  isHere: boolean;
  hasTips: boolean;
  change: Change;
}

type Change = ReturnType<typeof useStored>['change'];

/** What a person is asked once, where it is to be asked at all: tips in pages, and in this site. */
function Questions({ tab, here, entry, isOwn, allowed, stored, change, actions, hasTips, isHere }: QuestionProps) {
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

/** What shows of a platform before anything is opened. */
function FirstLook({
  look: { id, bestFor, tips, connections },
  page,
  stored,
  change,
  openOwnPage,
}: { look: Look; page: Place['page']; change: Change } & Pick<Props, 'stored'> & Pick<Actions, 'openOwnPage'>) {
  return (
    <>
      <Best text={bestFor} />
      <Tips tips={tips} page={page} marked={stored.tips} mark={(edit) => change('tips', edit)} />
      <Links platform={id} links={connections} openMap={() => openOwnPage(`map.html?from=${id}`)} />
    </>
  );
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

/** What the name of the tab makes of the popup: a warning, and nothing beside a false name or a page to sign in. */
function useTrust(
  { tab, catalogue: { origins }, actions }: Pick<Props, 'tab' | 'catalogue' | 'actions'>,
  { here, shown, isHere, looking }: ReturnType<typeof useWhere>,
) {
  const isOwn = (platform: string | undefined) => origins?.has(platform ?? '') ?? false;
  // A file that gives a false host a good name must not silence the warning.
  const isNamed = here !== undefined && !here.reason && !isOwn(here.platform);
  const { isAsking, resembled, isSignIn } = useCare(tab.url, isNamed, actions.hasPasswordField);
  const isWebPage = /^https?:/.test(tab.url);
  const chosen = shown !== undefined && !isHere;
  return {
    resembled,
    isSignIn,
    isWebPage,
    isOwn: isOwn(shown?.platform),
    /** Picked from the list, and not where the tab is. */
    chosen,
    hasTips: chosen || !(isAsking || resembled || isSignIn),
    // The address of somebody's private messages, of a copy of a platform, or of a page to sign in, is nothing to pass on.
    canShare: isWebPage && !looking && !resembled && !isSignIn && here?.page !== 'messages' && (shown === undefined || isHere),
  };
}

/** The whole popup: the platform of the tab, one chosen from the list, or the list. */
export function Popup(props: Props) {
  const { tab, here: byAddress, later, stored: first, catalogue, actions } = props;
  const { stored, failed, change } = useStored(first, actions);
  const where = useWhere(byAddress, later);
  const { here, found, undecided, shown, isHere } = where;
  const waiting = found ? found.waiting : props.waiting;
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
          {waiting && entry && isHere && (
            <PendingPost name={entry.name} text={waiting.text} openDraft={() => actions.write(`?draft=${waiting.draft}`)} />
          )}
          {entry && (
            <Questions
              {...props}
              here={here}
              stored={stored}
              entry={entry}
              isOwn={isOwn}
              isHere={isHere}
              hasTips={hasTips}
              change={change}
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
