import { render } from 'preact';
import { addOwn, loadOwn, removeOwn } from '../../browser/own-entries.ts';
import { loadPolicy } from '../../browser/presets.ts';
import { forgetSite } from '../../browser/sites.ts';
import { changeStored, eraseStored, loadStored } from '../../browser/storage.ts';
import { Options } from '../../components/options/Options.tsx';
import { checkOwnFile } from '../../core/own-check.ts';
import { readPreset } from '../../core/presets.ts';
import { directory } from '../../data/directory.bake.ts';

// Before the rest: what it repairs is told by what is read next.
const own = await loadOwn();

render(
  <Options
    stored={await loadStored()}
    own={own}
    policyOff={readPreset(await loadPolicy()).off}
    platforms={directory.filter(({ inPage }) => inPage === 'always').map(({ id }) => id)}
    actions={{ change: changeStored, erase: eraseStored, forgetSite, check: checkOwnFile, add: addOwn, remove: removeOwn, loadOwn }}
  />,
  document.body,
);
