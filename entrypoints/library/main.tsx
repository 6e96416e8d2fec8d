import { render } from 'preact';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { Library } from '../../components/library/Library.tsx';
import { loadAll } from '../../data/load.ts';

const { settings } = await loadStored();
document.documentElement.dataset.theme = settings.theme;

render(<Library load={loadAll} open={openTab} />, document.body);
