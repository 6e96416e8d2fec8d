import { render } from 'preact';
import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage, loadCatalogue } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { Help } from '../../components/help/Help.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { labelPage } from '../../components/ui/label-page.ts';
import { applyTheme } from '../../components/ui/theme.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { loadEmergencyPages } from '../../core/catalogue/emergency.ts';
import { ownPlaces } from '../../core/settings/own-places.ts';

holdUntilErased(() => endErased(document.body));
const stored = await loadStored();
applyTheme(stored.settings.theme);

const draw = async (catalogue: Catalogue) => {
  const pages = await loadEmergencyPages(catalogue);
  labelPage('help', catalogue.language);
  render(
    <Help
      catalogue={catalogue}
      pages={pages}
      ownPlaces={ownPlaces(stored)}
      place={new URLSearchParams(location.search).get('place')}
      actions={{ open: openTab, copy: copyText }}
      chosen={(place) => history.replaceState(null, '', `${location.pathname}${place && `?place=${place}`}${location.hash}`)}
    />,
    document.body,
  );
};
await draw(await loadCatalogue(stored.settings.language));
followLanguage(stored.settings.language, draw);
