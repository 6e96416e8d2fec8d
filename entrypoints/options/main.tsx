import { allowSite } from '../../browser/allow-site.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { eraseAndLook } from '../../browser/erase.ts';
import { nameInBrowser } from '../../browser/names-in-browser.ts';
import { loadOptionsData } from '../../browser/options-data.ts';
import { addOwn, followLanguage, loadOwn, removeOwn, watchOwn } from '../../browser/own-entries.ts';
import { isAllowed } from '../../browser/site-permission.ts';
import { forgetSite, watchPermissions } from '../../browser/sites.ts';
import { changeStored, watchStored } from '../../browser/storage.ts';
import { Options } from '../../components/options/Options.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import { checkOwnFile } from '../../core/custom/check.ts';

const sites = { allowSite, forgetSite, isAllowed, watchPermissions };
const own = { check: checkOwnFile, add: addOwn, remove: removeOwn, loadOwn, watchOwn };
const actions = { ...sites, ...own, change: changeStored, watch: watchStored, erase: eraseAndLook };

startPage({
  title: 'options',
  hold: holdUntilErased,
  ended: endErased,
  load: loadOptionsData,
  look: (data) => <Options {...data} actions={actions} />,
  follow: ({ stored }, changed) =>
    followLanguage(stored.settings.language, (catalogue) => {
      changed({ catalogue });
      nameInBrowser();
    }),
});
