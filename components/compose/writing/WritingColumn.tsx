import { useCallback, useRef } from 'preact/hooks';
import type { Version } from '../../../core/versions/version.ts';
import { r } from '../../../data/messages/rumour.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Unsaved } from '../drafts/Unsaved.tsx';
import { NameBook } from '../names/NameBook.tsx';
import { Targets } from '../targets/Targets.tsx';
import { useTargetActions } from '../targets/use-target-actions.ts';
import type { Composing } from '../use-composing.ts';
import { AdviceList } from './AdviceList.tsx';
import { Rumour } from './Rumour.tsx';
import { Writing } from './Writing.tsx';

/** One value for every drawing before anything is written: Targets is drawn again only for another one. */
const none: Record<string, Version> = {};

/** The message, where it goes, and what helps to write it. */
export function WritingColumn({ on }: { on: Composing }) {
  const { core, drafts, draft, isBlank, state, change, stored, book, changeBook, nameWanted, wantName, platforms, chosen, versions } = on;
  const { servers, limits } = stored.compose;
  const targetActions = useTargetActions(on);
  const rumour = useRef<HTMLDetailsElement>(null);
  const closeRumour = useCallback(() => rumour.current?.removeAttribute('open'), []);
  const answerRumour = useCallback(
    (text: string) => {
      drafts.start({ text });
      core.current?.focus();
    },
    [drafts, core],
  );
  return (
    <div class="column">
      <Writing draft={draft} isBlank={isBlank} change={change} core={core} state={state} />
      <Unsaved
        failed={state === 'failed'}
        again={() => {
          drafts.saveAgain();
          on.toCore();
        }}
      />
      <Targets
        targets={platforms}
        chosen={draft.places}
        versions={isBlank ? none : versions}
        carried={draft.carried}
        serverWanted={on.serverWanted}
        servers={servers}
        limits={limits}
        actions={targetActions}
      />
      <AdviceList key={draft.id} draft={draft} targets={chosen} versions={versions} isBlank={isBlank} change={change} />
      <NameBook
        book={book}
        change={changeBook}
        targets={platforms}
        chosen={draft.places}
        nameWanted={nameWanted}
        done={() => wantName(undefined)}
      />
      <details ref={rumour} class="row card">
        <summary>
          <span>{r('rumour.title')}</span>
          <Icon name="chevron" size={16} />
        </summary>
        <Rumour language={draft.language} make={answerRumour} close={closeRumour} />
      </details>
    </div>
  );
}
