import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage } from '../../browser/own-entries.ts';
import { loadPageData } from '../../browser/page-data.ts';
import { openTab } from '../../browser/tabs.ts';
import { Help } from '../../components/help/Help.tsx';
import { placeIn, withPlace } from '../../components/help/place-in-address.ts';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import { applyTheme } from '../../components/ui/theme.ts';
import { loadHelp } from '../../core/catalogue/emergency.ts';

const chosen = (place: string) => history.replaceState(null, '', withPlace(location, place));
const actions = { open: openTab, copy: copyText };

startPage({
  title: 'help',
  hold: holdUntilErased,
  ended: endErased,
  load: async () => {
    const { settings, own, catalogue } = await loadPageData(applyTheme);
    return { settings, own, ...(await loadHelp(catalogue)) };
  },
  look: ({ settings: _, own, ...help }) => <Help {...help} ownPlaces={own} place={placeIn(location)} actions={actions} chosen={chosen} />,
  follow: ({ settings }, changed) => followLanguage(settings.language, (catalogue) => loadHelp(catalogue).then(changed)),
});
