import { render } from 'preact';
import { copyText } from '../../browser/clipboard.ts';
import { goOn, openAddress, startComposing } from '../../browser/compose-data.ts';
import { download } from '../../browser/download.ts';
import { changeBook, watchBook } from '../../browser/drafts.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { startOf } from '../../browser/panel.ts';
import { changeStored, watchStored } from '../../browser/storage.ts';
import { openOwnPage } from '../../browser/tabs.ts';
import { Composer } from '../../components/compose/Composer.tsx';
import { Coming } from '../../components/compose/drafts/Coming.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';

let end = () => {};
holdUntilErased(() => {
  end();
  endErased(document.body);
});
const panel = await startOf(location);
const { drafts, trouble: first, ...data } = await startComposing(panel.query, () => render(<Coming />, document.body));
end = drafts.end;
const actions = {
  open: openAddress,
  copy: copyText,
  change: changeStored,
  watch: watchStored,
  book: { change: changeBook, watch: watchBook },
  openInTab: location.pathname === '/sidepanel.html' ? (draft: string) => openOwnPage(`compose.html?draft=${draft}`) : undefined,
  download,
  reload: () => location.reload(),
};
const draw = (trouble: typeof first) => render(<Composer {...data} trouble={trouble} drafts={drafts} actions={actions} />, document.body);

draw(first);
panel.onAgain((query) => goOn(drafts, query).then((isThere) => draw(!isThere ? 'missing' : first === 'missing' ? undefined : first)));
