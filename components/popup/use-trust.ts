import { mayBeAccount } from '../../core/accounts/account-pages.ts';
import type { PageLocation } from '../../core/detection/locate.ts';
import type { PageKind } from '../../data/schema/vocabulary.ts';
import { useCare } from './care.ts';
import type { PopupProps } from './popup-props.ts';
import type { useWhere } from './use-where.ts';

/** What people are asked to sign, give to or come to: a post about it is for other places, as nothing is written there. */
export const askingKinds: readonly PageKind[] = ['petition', 'donation', 'event'];

/** Pages of a network that are something to share; a feed, a composer, somebody's messages or a payment are not. */
const sharedKinds: readonly PageKind[] = ['profile', 'post', 'video', 'group', 'live', ...askingKinds];

/** The same of a blog or forum, which the page itself told us of: its front page and what is unknown are ordinary pages of a site. */
const sharedOnSites: readonly PageKind[] = [...sharedKinds, 'home', 'other'];

const isToShare = (here: PageLocation | undefined) => !here || (here.reason ? sharedOnSites : sharedKinds).includes(here.page);

/** What the name of the tab makes of the popup: a warning, and nothing beside a false name or a page to sign in. */
export function useTrust(
  { tab, catalogue: { origins }, actions }: Pick<PopupProps, 'tab' | 'catalogue' | 'actions'>,
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
    isOwn: isOwn(shown?.platform),
    /** Picked from the list, and not where the tab is. */
    chosen,
    hasTips: chosen || !(isAsking || resembled || isSignIn),
    // To find out more takes the names and hosts of all platforms: on a feed nothing of that is read. Whose a site is, only the list tells.
    mayBeAccount: isWebPage && (!isNamed || mayBeAccount(here.page, tab.url)),
    // The address of somebody's private messages, of a copy of a platform, or of a page to sign in, is nothing to pass on.
    canShare: isWebPage && !looking && !resembled && !isSignIn && isToShare(here) && (shown === undefined || isHere),
  };
}
