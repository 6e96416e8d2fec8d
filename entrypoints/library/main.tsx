import { render } from 'preact';
import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { loadCatalogue } from '../../browser/own-entries.ts';
import { loadStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { Library } from '../../components/library/Library.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { applyTheme } from '../../components/ui/theme.ts';

holdUntilErased(() => endErased(document.body));
const [{ settings }, catalogue] = await Promise.all([loadStored(), loadCatalogue()]);
applyTheme(settings.theme);

render(<Library catalogue={catalogue} actions={{ open: openTab, copy: copyText }} />, document.body);
