import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Look } from '../../core/catalogue/look.ts';
import type { PageLocation } from '../../core/detection/locate.ts';
import type { Stored } from '../../core/settings/stored.ts';
import type { AccountActions } from '../accounts/AccountHere.tsx';
import type { Actions } from '../actions.ts';
import type { Found } from './use-where.ts';

/** What the popup is given. */
export interface PopupProps {
  tab: { url: string; title: string };
  /** Missing where the address of the tab is no known platform's. */
  here: PageLocation | undefined;
  /** What the page itself says, where its address tells nothing: undefined where it says nothing that is known. */
  later?: Promise<Found | undefined> | undefined;
  /** Whether the browser lets us into the tab's site; missing where it is none that could be asked for. */
  allowed?: boolean | undefined;
  stored: Stored;
  /** With the person's own platforms in it. */
  catalogue: Catalogue;
  /** The first look at the platform of the tab. */
  look: Look | undefined;
  /** Id of the tip to show first. */
  firstTip?: string | undefined;
  /** What the person wrote for this platform and has not posted yet. */
  pending?: Found['pending'];
  actions: Omit<Actions, 'forgetSite'> & {
    /** The keys that open the composer; "" where there are none. */
    composerKeys: () => Promise<string>;
    hasPasswordField: () => Promise<boolean>;
    /** Loads what is asked about the group's own accounts. */
    accounts: () => Promise<AccountActions>;
    /** Closes the tab. */
    leave: () => Promise<void>;
    /** Opens the composer with a new draft about the page of the tab. @param platform to write for first, where the tab is on one */
    writeAbout: (platform: string | undefined) => Promise<void>;
  };
}
