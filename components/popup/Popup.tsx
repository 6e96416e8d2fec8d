import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type Look, loadLook } from '../../core/catalogue/look.ts';
import type { Place } from '../../core/detection/locate.ts';
import { memberHost } from '../../core/look-alike/tenant.ts';
import type { Stored } from '../../core/settings/stored.ts';
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
import { Ask } from './Ask.tsx';
import { AskSite } from './AskSite.tsx';
import { useCare } from './care.ts';
import { Finder } from './Finder.tsx';
import { Footer } from './Footer.tsx';
import { Facts, useAsked } from './facts.ts';
import { Header } from './Header.tsx';
import { Links } from './Links.tsx';
import { Share } from './Share.tsx';
import { Tips } from './Tips.tsx';
import { Waiting } from './Waiting.tsx';

const Warning = late(async () => (await import('./opened.ts')).Warning);
const MemberCare = late(async () => (await import('./opened.ts')).MemberCare);

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
  /** What the person wrote for this platform and has not posted yet. */
  waiting?: Found['waiting'];
  actions: Omit<Actions, 'forgetSite'> & { hasPasswordField: () => Promise<boolean> };
}

/** Where the tab turned out to be. */
interface Found {
  here: Place;
  waiting?: { draft: string; text: string } | undefined;
  look?: Look | undefined;
}

/** The first look at a platform. @param there what is known already, of the platform of the tab */
function useLook(catalogue: Catalogue, id: string | undefined, there: Look | undefined): Look | undefined {
  const isThere = id === undefined || there?.id === id;
  const load = useCallback(async () => (isThere ? undefined : loadLook(catalogue, id)), [catalogue, id, isThere]);
  const loaded = useLoaded(load);
  return isThere ? there : loaded;
}

/** The whole popup: the platform of the tab, one chosen from the list, or the list. */
export function Popup({
  tab,
  here: byAddress,
  later,
  allowed,
  stored: first,
  catalogue,
  look: lookThere,
  waiting: waitingThere,
  actions,
}: Props) {
  const { stored, failed, change } = useStored(first, actions);
  const [looking, setLooking] = useState(later !== undefined);
  const [found, setFound] = useState<Found>();
  const here = byAddress ?? found?.here;
  const waiting = found ? found.waiting : waitingThere;
  // What the person went to; a late answer takes nobody away from there.
  const [picked, setPicked] = useState<{ place: Place | undefined }>();
  const shown = picked ? picked.place : here;
  // Nothing that would have to make room again is drawn before the answer.
  const undecided = looking && !picked;
  useEffect(() => {
    later?.then((answer) => {
      setFound(answer);
      setLooking(false);
    });
  }, [later]);
  const main = useRef<HTMLElement>(null);
  useTheme(stored.settings.theme);

  const { directory, origins } = catalogue;
  const isOwn = (platform: string | undefined) => origins?.has(platform ?? '') ?? false;

  // A file that gives a false host a good name must not silence the warning.
  const isNamed = here !== undefined && !here.reason && !isOwn(here.platform);
  const { isAsking, resembled, isSignIn } = useCare(tab.url, isNamed, actions.hasPasswordField);
  const id = shown?.platform;
  const asked = useAsked(id, catalogue);
  const look = useLook(catalogue, id, found ? found.look : lookThere);

  const show = (next: typeof here) => {
    setPicked(next === here && !undecided ? undefined : { place: next });
    main.current?.scrollTo(0, 0);
    main.current?.focus();
  };
  const choose = (platform: string) => show({ platform, page: 'other' });
  const entry = directory.find((one) => one.id === id);
  const isWebPage = /^https?:/.test(tab.url);
  // The address of somebody's private messages, of a copy of a platform, or of a page to sign in, is nothing to pass on.
  const canShare = isWebPage && !looking && !resembled && !isSignIn && here?.page !== 'messages' && (shown === undefined || shown === here);
  const chosen = shown !== undefined && shown !== here;
  const hasTips = chosen || !(isAsking || resembled || isSignIn);

  return (
    <PageContext actions={actions} catalogue={catalogue}>
      <Facts.Provider value={asked}>
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
          {resembled && <Warning {...resembled} asked={new URL(tab.url).hostname} />}
          {isSignIn && !resembled && <MemberCare host={memberHost(tab.url)} asked={new URL(tab.url).hostname} />}
          <Notices repaired={stored.repair.fields} failed={failed} seen={() => change('repair', () => ({ fields: [] }))} />
          {waiting && entry && shown === here && (
            <Waiting name={entry.name} text={waiting.text} openDraft={() => actions.write(`?draft=${waiting.draft}`)} />
          )}
          {shown && entry?.inPage === 'always' && hasTips && (
            <Ask answer={stored.settings.inPages} give={(inPages) => change('settings', (settings) => ({ ...settings, inPages }))} />
          )}
          {here &&
            shown === here &&
            entry &&
            !isOwn(id) &&
            entry.inPage !== 'never' &&
            here.page !== 'messages' &&
            allowed !== undefined && (
              <AskSite
                host={new URL(tab.url).hostname}
                platform={entry.id}
                on={Object.hasOwn(stored.sites.on, new URL(tab.url).hostname)}
                always={entry.inPage === 'always' && !here.reason}
                allowed={allowed}
                allowSite={actions.allowSite}
              />
            )}
          {(picked || shown !== here) && (
            <button type="button" class="plain back" onClick={() => show(here)}>
              {here || (picked && !picked.place) ? t('popup.backHere') : t('popup.back')}
            </button>
          )}
          {shown && entry && look && hasTips && (
            <>
              <Best text={look.bestFor} />
              <Tips key={id} tips={look.tips} page={shown.page} marked={stored.tips} mark={(edit) => change('tips', edit)} />
              <Links key={id} platform={entry.id} links={look.connections} openMap={() => actions.openOwnPage(`map.html?from=${id}`)} />
            </>
          )}
          {!shown && !undecided && (
            <>
              <Finder choose={choose} />
              <div class="actions">
                <button type="button" class="second" onClick={() => actions.openOwnPage('library.html#basics')}>
                  {t('popup.basics')} <Icon name="open" size={16} />
                </button>
                <button type="button" class="second" onClick={() => actions.openOwnPage('map.html')}>
                  {t('popup.map')} <Icon name="open" size={16} />
                </button>
              </div>
            </>
          )}
          {canShare && <Share page={tab} but={here?.platform} />}
          {shown && <About key={id} openLibrary={() => actions.openOwnPage(`library.html#platform-${id}`)} />}
        </main>
        <Footer write={() => actions.write(here ? `?for=${here.platform}` : '')} canShare={canShare} canGuide={shown !== undefined} />
      </Facts.Provider>
    </PageContext>
  );
}
