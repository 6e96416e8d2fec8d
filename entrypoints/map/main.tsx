import { render } from 'preact';
import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { loadCatalogue } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { LinkMap } from '../../components/map/LinkMap.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { applyTheme } from '../../components/ui/theme.ts';
import { loadConnections } from '../../core/catalogue/catalogue.ts';

holdUntilErased(() => endErased(document.body));
const [{ settings }, catalogue] = await Promise.all([loadStored(), loadCatalogue()]);
applyTheme(settings.theme);
const [links, shares] = await Promise.all([loadConnections(catalogue), catalogue.shares()]);

render(
  <LinkMap
    catalogue={catalogue}
    links={links}
    shares={shares}
    from={new URLSearchParams(location.search).get('from')}
    actions={{ open: openTab, copy: copyText }}
    chosen={(from) => history.replaceState(null, '', `?from=${from}`)}
  />,
  document.body,
);
