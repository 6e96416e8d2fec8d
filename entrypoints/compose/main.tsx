import { render } from 'preact';
import { download, loadComposeData, openAddress } from '../../browser/compose-data.ts';
import { changeBook, removeDraft, saveDraft, watchBook, watchDrafts } from '../../browser/drafts.ts';
import { changeStored } from '../../browser/storage.ts';
import { openOwnPage } from '../../browser/tabs.ts';
import { setWaiting } from '../../browser/waiting.ts';
import { Composer } from '../../components/compose/Composer.tsx';
import { directory } from '../../data/directory.bake.ts';

const data = await loadComposeData(location.search);
const actions = {
  open: openAddress,
  copy: (text: string) => navigator.clipboard.writeText(text),
  change: changeStored,
  drafts: { save: saveDraft, remove: removeDraft, watch: watchDrafts },
  book: { change: changeBook, watch: watchBook },
  setWaiting,
  openInTab: location.pathname === '/sidepanel.html' ? (draft: string) => openOwnPage(`compose.html?draft=${draft}`) : undefined,
  download,
};

render(<Composer {...data} directory={directory} actions={actions} />, document.body);
