import { render } from 'preact';
import { builtIn } from '../../browser/catalogue.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { eraseAndLook } from '../../browser/erase.ts';
import { addOwn, loadOwn, removeOwn, watchOwn } from '../../browser/own-entries.ts';
import { loadPolicy } from '../../browser/presets.ts';
import { allowSite, forgetSite, isAllowed, watchPermissions } from '../../browser/sites.ts';
import { changeStored, loadStored, watchStored } from '../../browser/storage.ts';
import { Options } from '../../components/options/Options.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { checkOwnFile } from '../../core/custom/check.ts';
import { readPreset } from '../../core/settings/presets.ts';

holdUntilErased(() => endErased(document.body));
// Before the rest: what it repairs is told by what is read next.
const own = await loadOwn();
const sites = { allowSite, forgetSite, isAllowed, watchPermissions };

render(
  <Options
    stored={await loadStored()}
    own={own}
    policyOff={readPreset(await loadPolicy()).off}
    catalogue={builtIn}
    actions={{
      ...sites,
      change: changeStored,
      watch: watchStored,
      erase: eraseAndLook,
      check: checkOwnFile,
      add: addOwn,
      remove: removeOwn,
      loadOwn,
      watchOwn,
    }}
  />,
  document.body,
);
