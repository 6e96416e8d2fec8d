import { render } from 'preact';
import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage, loadCatalogue } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { ConnectionMap } from '../../components/map/ConnectionMap.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { labelPage } from '../../components/ui/label-page.ts';
import { applyTheme } from '../../components/ui/theme.ts';
import { type Catalogue, loadConnections } from '../../core/catalogue/catalogue.ts';

holdUntilErased(() => endErased(document.body));
const { settings } = await loadStored();
applyTheme(settings.theme);

const draw = async (catalogue: Catalogue) => {
  const [connections, shares] = await Promise.all([loadConnections(catalogue), catalogue.shares()]);
  labelPage('map', catalogue.language);
  render(
    <ConnectionMap
      catalogue={catalogue}
      connections={connections}
      shares={shares}
      from={new URLSearchParams(location.search).get('from')}
      actions={{ open: openTab, copy: copyText }}
      chosen={(from) => history.replaceState(null, '', `?from=${from}`)}
    />,
    document.body,
  );
};
await draw(await loadCatalogue(settings.language));
followLanguage(settings.language, draw);
