import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage } from '../../browser/own-entries.ts';
import { changeStored, watchStored } from '../../browser/storage.ts';
import { openOwnPage } from '../../browser/tabs.ts';
import { loadWelcome } from '../../browser/welcome-data.ts';
import { Welcome } from '../../components/start/Welcome.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';

const actions = { openOwnPage, change: changeStored, watch: watchStored };

startPage({
  title: 'welcome',
  hold: holdUntilErased,
  ended: endErased,
  load: loadWelcome,
  look: (data) => <Welcome {...data} actions={actions} />,
  follow: ({ stored }, changed) => followLanguage(stored.settings.language, (catalogue) => changed({ catalogue })),
});
