import { allowSite } from './allow-site.ts';
import { copyText } from './clipboard.ts';
import { isErased } from './epoch.ts';
import { openComposer } from './panel.ts';
import { hasPasswordField } from './password-field.ts';
import { changeStored, watchStored } from './storage.ts';
import { leaveTab, openAddress, openOwnPage, openPopupAsTab, openSettings, type TabFacts } from './tabs.ts';
import { writeAbout } from './write-about.ts';

/** What the popup asks of the browser. @param tab the one it speaks of @param page its own address: it may be open in a tab itself */
export const popupActions = (tab: TabFacts, { search }: Location) => ({
  open: openAddress,
  copy: copyText,
  openInTab: async () => void (await openPopupAsTab(tab.id)),
  openSettings,
  openOwnPage,
  // The composer opens beside the page: the popup would lie over it.
  write: (query: string) =>
    search ? openOwnPage(`compose.html${query}`) : openComposer(query, tab.windowId).finally(() => window.close()),
  writeAbout: (platform: string | undefined) => writeAbout(tab, platform, search !== '').finally(() => search || window.close()),
  leave: () => leaveTab(tab.id),
  change: changeStored,
  watch: watchStored,
  // Loaded after the first look: it waits for nothing that only a tooltip says.
  composerKeys: async () => (await import('./shortcuts.ts')).composerKeys(),
  hasPasswordField: () => hasPasswordField(tab.id),
  accounts: async () => (await import('./account-here.ts')).accountActions(tab.id),
  allowSite,
});

/** Loads the popup anew when another language is chosen: nothing is written in it that could be lost. @param language the one on show */
export const reloadInLanguage = (language: string): (() => void) =>
  watchStored(({ settings }) => {
    // A page whose content was erased stays as it is.
    if (settings.language !== language && !isErased()) location.reload();
  });
