import { allowSite } from '../../browser/allow-site.ts';
import { download } from '../../browser/download.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { eraseAndLook } from '../../browser/erase.ts';
import { keepAtOnce } from '../../browser/keep-at-once.ts';
import { nameInBrowser } from '../../browser/names-in-browser.ts';
import { loadOptionsData } from '../../browser/options-data.ts';
import { addOwn, followLanguage, loadOwn, removeOwn, watchOwn } from '../../browser/own-entries.ts';
import { countKept, loadFromFile, lookIntoFile, saveToFile } from '../../browser/saved-file.ts';
import { loadShortcuts, openShortcuts } from '../../browser/shortcuts.ts';
import { isAllowed } from '../../browser/site-permission.ts';
import { forgetSite, watchPermissions } from '../../browser/sites.ts';
import { changeStored, watchStored } from '../../browser/storage.ts';
import { Options } from '../../components/options/Options.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import { checkOwnFile } from '../../core/custom/check.ts';

const sites = { allowSite, forgetSite, isAllowed, watchPermissions };
const own = { check: checkOwnFile, add: addOwn, remove: removeOwn, loadOwn, watchOwn, download };
const file = { saveToFile, lookIntoFile, loadFromFile, countKept };
const values = { change: changeStored, watch: watchStored, keepAtOnce, erase: eraseAndLook };
const actions = { ...sites, ...own, ...file, ...values, loadShortcuts, openShortcuts };

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
