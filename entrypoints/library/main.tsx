import { render } from 'preact';
import { holdUntilErased } from '../../browser/epoch.ts';
import { loadOwnKit } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { Library } from '../../components/library/Library.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { loadAll } from '../../data/catalogue/load.ts';

holdUntilErased(() => endErased(document.body));
const [{ settings }, own] = await Promise.all([loadStored(), loadOwnKit()]);
document.documentElement.dataset.theme = settings.theme;

render(<Library load={loadAll} own={own} open={openTab} />, document.body);
