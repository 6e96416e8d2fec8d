import { render } from 'preact';
import { allowSite } from '../../browser/allow-site.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { eraseAndLook } from '../../browser/erase.ts';
import { showLanguage } from '../../browser/language.ts';
import { nameInBrowser } from '../../browser/names-in-browser.ts';
import { loadOptionsData } from '../../browser/options-data.ts';
import { addOwn, followLanguage, loadOwn, removeOwn, watchOwn } from '../../browser/own-entries.ts';
import { isAllowed } from '../../browser/site-permission.ts';
import { forgetSite, watchPermissions } from '../../browser/sites.ts';
import { changeStored, watchStored } from '../../browser/storage.ts';
import { Options } from '../../components/options/Options.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { labelPage } from '../../components/ui/label-page.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { checkOwnFile } from '../../core/custom/check.ts';

holdUntilErased(() => endErased(document.body));
const data = await loadOptionsData();
const sites = { allowSite, forgetSite, isAllowed, watchPermissions };
const own = { check: checkOwnFile, add: addOwn, remove: removeOwn, loadOwn, watchOwn };
const actions = { ...sites, ...own, change: changeStored, watch: watchStored, erase: eraseAndLook };

const draw = (catalogue: Catalogue) => {
  labelPage('options', catalogue.language);
  render(<Options {...data} catalogue={catalogue} actions={actions} />, document.body);
};
draw(await showLanguage(data.stored.settings.language));
followLanguage(data.stored.settings.language, (catalogue) => {
  draw(catalogue);
  nameInBrowser();
});
