import { render } from 'preact';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { LinkMap } from '../../components/map/LinkMap.tsx';
import { directory } from '../../data/directory.bake.ts';
import { links } from '../../data/links.bake.ts';

document.documentElement.dataset.theme = (await loadStored()).settings.theme;

render(
  <LinkMap
    links={links}
    directory={directory}
    from={new URLSearchParams(location.search).get('from')}
    open={openTab}
    chosen={(from) => history.replaceState(null, '', `?from=${from}`)}
  />,
  document.body,
);
