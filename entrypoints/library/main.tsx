import { copyText } from '../../browser/clipboard.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage } from '../../browser/own-entries.ts';
import { loadPageData } from '../../browser/page-data.ts';
import { openTab } from '../../browser/tabs.ts';
import { Library } from '../../components/library/Library.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import { applyTheme } from '../../components/ui/theme.ts';

const actions = { open: openTab, copy: copyText };

startPage({
  title: 'library',
  hold: holdUntilErased,
  ended: endErased,
  load: () => loadPageData(applyTheme),
  look: ({ catalogue, own }) => <Library catalogue={catalogue} own={own} actions={actions} />,
  follow: ({ settings }, changed) => followLanguage(settings.language, (catalogue) => changed({ catalogue })),
});
