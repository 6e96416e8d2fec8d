import { render } from 'preact';
import { holdUntilErased } from '../../browser/epoch.ts';
import { eraseEverything } from '../../browser/erase.ts';
import { addOwn, loadOwn, removeOwn } from '../../browser/own-entries.ts';
import { loadPolicy } from '../../browser/presets.ts';
import { forgetSite } from '../../browser/sites.ts';
import { changeStored, loadStored } from '../../browser/storage.ts';
import { endErased } from '../../components/end-when-erased.tsx';
import { Options } from '../../components/options/Options.tsx';
import { checkOwnFile } from '../../core/own-check.ts';
import { readPreset } from '../../core/presets.ts';
import { directory } from '../../data/directory.bake.ts';

holdUntilErased(() => endErased(document.body));
// Before the rest: what it repairs is told by what is read next.
const own = await loadOwn();

render(
  <Options
    stored={await loadStored()}
    own={own}
    policyOff={readPreset(await loadPolicy()).off}
    platforms={directory.filter(({ inPage }) => inPage === 'always').map(({ id }) => id)}
    actions={{
      change: changeStored,
      erase: () => eraseEverything().then(() => loadStored()),
      forgetSite,
      check: checkOwnFile,
      add: addOwn,
      remove: removeOwn,
      loadOwn,
    }}
  />,
  document.body,
);
