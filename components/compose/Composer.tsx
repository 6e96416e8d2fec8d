import { c } from '../../data/messages/compose.ts';
import { PageContext } from '../PageContext.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { ComposerHeader } from './ComposerHeader.tsx';
import { Drafts } from './drafts/Drafts.tsx';
import { Trouble } from './drafts/Trouble.tsx';
import { type ComposerProps, useComposing } from './use-composing.ts';
import { VersionsColumn } from './versions/VersionsColumn.tsx';
import { WritingColumn } from './writing/WritingColumn.tsx';

/** One message, fitted to each place. */
export function Composer(props: ComposerProps) {
  const { catalogue, trouble, actions } = props;
  const on = useComposing(props);
  const { drafts, draft, stored, change } = on;
  const { openInTab } = actions;
  useTheme(stored.settings.theme);
  const main = (
    <main id="main" tabIndex={-1} class="composer">
      <ComposerHeader openInTab={openInTab && (() => openInTab(draft.id))} />
      <Notices repaired={stored.repair.fields} failed={on.failed} seen={() => on.changeStored('repair', () => ({ fields: [] }))} />
      <Trouble trouble={trouble} again={actions.reload} />
      <Drafts
        drafts={on.kept}
        current={draft}
        deleted={on.gone}
        show={(id) => {
          drafts.show(id);
          on.toCore();
        }}
        start={() => drafts.start()}
        rename={(name) => change({ name })}
        duplicate={drafts.duplicate}
        remove={drafts.remove}
        restore={drafts.restore}
      />
      <div class="columns">
        <WritingColumn on={on} />
        <VersionsColumn on={on} download={actions.download} />
      </div>
      <p class="hint">{c('privacy')}</p>
    </main>
  );
  return (
    <PageContext actions={actions} catalogue={catalogue}>
      {/* A side panel has no room for the way to the other pages; the page in a tab has. */}
      {openInTab ? main : <Frame page="compose">{main}</Frame>}
    </PageContext>
  );
}
