import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage } from '../../browser/own-entries.ts';
import { loadPageData } from '../../browser/page-data.ts';
import { openTab } from '../../browser/tabs.ts';
import { ConnectionMap } from '../../components/map/ConnectionMap.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import { applyTheme } from '../../components/ui/theme.ts';
import { loadMap } from '../../core/catalogue/catalogue.ts';
import { type MapAddress, mapAddress, readMapAddress } from '../../core/catalogue/picture.ts';

const chosen = (address: MapAddress) => history.replaceState(null, '', `${location.pathname}${mapAddress(address)}`);
const actions = { open: openTab, copy: copyText };

startPage({
  title: 'map',
  hold: holdUntilErased,
  ended: endErased,
  load: async () => {
    const { settings, own, catalogue } = await loadPageData(applyTheme);
    return { settings, own, ...(await loadMap(catalogue)) };
  },
  look: ({ settings: _, ...map }) => <ConnectionMap {...map} address={readMapAddress(location.search)} actions={actions} chosen={chosen} />,
  follow: ({ settings }, changed) => followLanguage(settings.language, (catalogue) => loadMap(catalogue).then(changed)),
});
