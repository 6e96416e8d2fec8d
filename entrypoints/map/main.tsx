import { render } from 'preact';
import { loadOwnKit } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { LinkMap } from '../../components/map/LinkMap.tsx';
import { directory } from '../../data/directory.bake.ts';
import { links } from '../../data/links.bake.ts';

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
