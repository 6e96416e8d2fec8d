import { render } from 'preact';
import { holdUntilErased } from '../../browser/epoch.ts';
import { loadOwnKit } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { endErased } from '../../components/end-when-erased.tsx';
import { LinkMap } from '../../components/map/LinkMap.tsx';
import { directory } from '../../data/directory.bake.ts';
import { links } from '../../data/links.bake.ts';

holdUntilErased(() => endErased(document.body));
const [{ settings }, own] = await Promise.all([loadStored(), loadOwnKit()]);
document.documentElement.dataset.theme = settings.theme;

render(
  <LinkMap
    links={links}
    directory={directory}
    own={own}
    from={new URLSearchParams(location.search).get('from')}
    open={openTab}
    chosen={(from) => history.replaceState(null, '', `?from=${from}`)}
  />,
  document.body,
);
