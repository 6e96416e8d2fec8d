import type { Version } from '../../../core/versions/version.ts';
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
  const { drafts, draft, isBlank, state, change, stored, book, changeBook, nameWanted, wantName, platforms, chosen, versions } = on;
  const { servers, limits } = stored.compose;
  const targetActions = useTargetActions(on);
  return (
    <div class="column">
      <Writing draft={draft} isBlank={isBlank} change={change} core={on.core} state={state} />
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
      <Rumour
        make={(text) => {
          drafts.start({ text });
          on.toCore();
        }}
      />
    </div>
  );
}
