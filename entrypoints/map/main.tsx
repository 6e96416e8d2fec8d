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

const from = () => new URLSearchParams(location.search).get('from');
const chosen = (id: string) => history.replaceState(null, '', `?from=${id}`);
const actions = { open: openTab, copy: copyText };

startPage({
  title: 'map',
  hold: holdUntilErased,
  ended: endErased,
  load: async () => {
    const { settings, catalogue } = await loadPageData(applyTheme);
    return { settings, ...(await loadMap(catalogue)) };
  },
  look: ({ settings: _, ...map }) => <ConnectionMap {...map} from={from()} actions={actions} chosen={chosen} />,
  follow: ({ settings }, changed) => followLanguage(settings.language, (catalogue) => loadMap(catalogue).then(changed)),
});
