import { render } from 'preact';
import { allowSite } from '../../browser/allow-site.ts';
import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased, isErased } from '../../browser/epoch.ts';
import { openComposer } from '../../browser/panel.ts';
import { hasPasswordField } from '../../browser/password-field.ts';
import { loadPopupData } from '../../browser/popup-data.ts';
import { changeStored, watchStored } from '../../browser/storage.ts';
import { leaveTab, openAddress, openOwnPage, openPopupAsTab, openSettings } from '../../browser/tabs.ts';
import { writeAbout } from '../../browser/write-about.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { labelPage } from '../../components/ui/label-page.ts';

// Opened as a tab, the popup fills the window instead of giving it its size.
document.body.classList.toggle('tab', location.search !== '');

// Loaded only then: a popup lives for a moment.
holdUntilErased(() => import('../../components/ui/end-when-erased.tsx').then(({ endErased }) => endErased(document.body)));
const data = await loadPopupData(location.search);
labelPage('popup', data.catalogue.language);
// Nothing is written in a popup that could be lost.
watchStored(({ settings }) => settings.language !== data.stored.settings.language && !isErased() && location.reload());
const actions = {
  open: openAddress,
  copy: copyText,
  openInTab: async () => void (await openPopupAsTab(data.tab.id)),
  openSettings,
  leave: () => leaveTab(data.tab.id),
  openOwnPage,
  write: (query: string) => {
    if (location.search) return openOwnPage(`compose.html${query}`);
    // The composer opens beside the page: the popup would lie over it.
    return openComposer(query, data.tab.windowId).finally(() => window.close());
  },
  writeAbout: (platform: string | undefined) =>
    writeAbout(data.tab, platform, location.search !== '').finally(() => location.search || window.close()),
  change: changeStored,
  watch: watchStored,
  hasPasswordField: () => hasPasswordField(data.tab.id),
  allowSite,
};

render(<Popup {...data} actions={actions} />, document.body);
