import { useState } from 'preact/hooks';
import type { Draft } from '../../core/drafts/draft.ts';
import { c } from '../../data/messages/compose.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { DeletedDraft } from './drafts/DeletedDraft.tsx';
import { DraftMenu } from './drafts/DraftMenu.tsx';
import { SaveStatus } from './drafts/SaveStatus.tsx';
import type { Over } from './OverPage.tsx';
import type { Composing } from './use-composing.ts';

interface Props {
  on: Composing;
  /** Shows the draft on the whole page; missing there. */
  openInTab: ((draft: string | undefined) => Promise<void>) | undefined;
  help: () => Promise<void>;
  show: (over: Over) => void;
}

/** All that was written, as one text. */
const writtenIn = ({ title, text, action, link, tags }: Draft) =>
  [title, text, action, link, tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join('\n\n');

/** Always in sight: which draft this is, whether it is saved, a new one, and all the rest. */
export function TopBar({ on, openInTab, help, show }: Props) {
  const { drafts, draft, change, toCore } = on;
  /** About which draft it is: another one on screen has nothing to do with it. */
  const [said, setSaid] = useState({ of: '', words: '' });
  const [deletedHere, setDeletedHere] = useState('');
  const remove = async (gone: Draft) => {
    setSaid({ of: '', words: '' });
    setDeletedHere(gone.id);
    try {
      await drafts.remove(gone);
    } catch {
      setSaid({ of: draft.id, words: c('draft.notDeleted') });
    }
  };
  return (
    <>
      <div class="top-bar">
        <h1>{c('title')}</h1>
        <DraftMenu
          drafts={on.kept}
          current={draft}
          show={(id) => {
            drafts.show(id);
            toCore();
          }}
          rename={(name) => change({ name })}
          duplicate={(of, name) => {
            drafts.duplicate(of, name);
            toCore();
          }}
          remove={remove}
        />
        <SaveStatus
          state={on.state}
          keep={() => drafts.keep(draft)}
          again={() => {
            drafts.saveAgain();
            toCore();
          }}
          text={() => writtenIn(draft)}
        />
        <button
          type="button"
          class="plain with-icon"
          onClick={() => {
            drafts.start();
            toCore();
          }}
        >
          <Icon name="add" size={16} /> {c('draft.new')}
        </button>
        <Menu
          label={c('more')}
          entries={[
            { words: c('more.names'), go: () => show('names') },
            { words: c('more.rumour'), go: () => show('rumour') },
            { words: c('more.download'), go: () => show('download') },
            { words: c('more.load'), go: () => show('load') },
            { words: c('more.log'), go: () => show('log') },
            { words: c('more.help'), go: () => void help() },
            ...(openInTab ? [{ words: c('more.openTab'), go: () => void openInTab(on.isBlank ? undefined : draft.id) }] : []),
          ]}
        />
      </div>
      <DeletedDraft
        deleted={on.gone}
        deletedHere={deletedHere}
        said={said.of === draft.id ? said.words : ''}
        restore={(gone) => {
          drafts.restore(gone);
          setSaid({ of: gone.id, words: c('draft.restored') });
          toCore();
        }}
      />
    </>
  );
}
