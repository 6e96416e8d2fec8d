import { render } from 'preact';
import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage, loadCatalogue } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { Library } from '../../components/library/Library.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { labelPage } from '../../components/ui/label-page.ts';
import { applyTheme } from '../../components/ui/theme.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';

holdUntilErased(() => endErased(document.body));
const { settings } = await loadStored();
applyTheme(settings.theme);

const draw = (catalogue: Catalogue) => {
  labelPage('library', catalogue.language);
  render(<Library catalogue={catalogue} actions={{ open: openTab, copy: copyText }} />, document.body);
};
draw(await loadCatalogue(settings.language));
followLanguage(settings.language, draw);
