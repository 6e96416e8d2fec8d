import { render } from 'preact';
import { loadOwnKit } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { Library } from '../../components/library/Library.tsx';
import { loadAll } from '../../data/load.ts';

const [{ settings }, own] = await Promise.all([loadStored(), loadOwnKit()]);
document.documentElement.dataset.theme = settings.theme;

render(<Library load={loadAll} own={own} open={openTab} />, document.body);
