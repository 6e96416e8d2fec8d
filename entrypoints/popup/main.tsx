import { holdUntilErased } from '../../browser/epoch.ts';
import { popupActions, reloadInLanguage } from '../../browser/popup-actions.ts';
import { loadPopupData } from '../../browser/popup-data.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { startPage } from '../../components/ui/start-page.ts';

// Opened as a tab, the popup fills the window instead of giving it its size.
document.body.classList.toggle('tab', location.search !== '');

startPage({
  title: 'popup',
  hold: holdUntilErased,
  // Loaded only then: a popup lives for a moment.
  ended: (root) => import('../../components/ui/end-when-erased.tsx').then(({ endErased }) => endErased(root)),
  load: () => loadPopupData(location.search),
  look: (data) => <Popup {...data} actions={popupActions(data.tab, location)} />,
  follow: ({ stored }) => reloadInLanguage(stored.settings.language),
});
