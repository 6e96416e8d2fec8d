import { copyText } from '../../browser/clipboard.ts';
import { download } from '../../browser/download.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage } from '../../browser/own-entries.ts';
import { loadStoredData } from '../../browser/page-data.ts';
import { changeStored, watchStored } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { Places } from '../../components/places/Places.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';

const actions = { open: openTab, copy: copyText, change: changeStored, watch: watchStored, download };

startPage({
  title: 'places',
  hold: holdUntilErased,
  ended: endErased,
  load: loadStoredData,
  look: (data) => <Places {...data} actions={actions} />,
  follow: ({ stored }, changed) => followLanguage(stored.settings.language, (catalogue) => changed({ catalogue })),
});
