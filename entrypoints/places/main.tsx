import { render } from 'preact';
import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage, loadCatalogue } from '../../browser/own-entries.ts';
import { changeStored, loadStored, watchStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { Places } from '../../components/places/Places.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { labelPage } from '../../components/ui/label-page.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';

holdUntilErased(() => endErased(document.body));
const stored = await loadStored();
const actions = { open: openTab, copy: copyText, change: changeStored, watch: watchStored };

const draw = (catalogue: Catalogue) => {
  labelPage('places', catalogue.language);
  render(<Places stored={stored} catalogue={catalogue} actions={actions} />, document.body);
};
draw(await loadCatalogue(stored.settings.language));
followLanguage(stored.settings.language, draw);
