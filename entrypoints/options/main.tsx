import { render } from 'preact';
import { forgetSite } from '../../browser/sites.ts';
import { changeStored, eraseStored, loadStored } from '../../browser/storage.ts';
import { Options } from '../../components/options/Options.tsx';
import { directory } from '../../data/directory.bake.ts';

render(
  <Options
    stored={await loadStored()}
    platforms={directory.filter(({ inPage }) => inPage === 'always').map(({ id }) => id)}
    actions={{ change: changeStored, erase: eraseStored, forgetSite }}
  />,
  document.body,
);
