import { render } from 'preact';
import { holdUntilErased } from '../../browser/epoch.ts';
import { loadOwnKit } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { LinkMap } from '../../components/map/LinkMap.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { directory } from '../../data/catalogue/directory.generated.ts';
import { links } from '../../data/catalogue/links.generated.ts';

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
