import type { Draft } from '../../../core/drafts/draft.ts';
import { c } from '../../../data/messages/compose.ts';
import { Undo } from '../../ui/Undo.tsx';
import { shownName } from './DraftMenu.tsx';

interface Props {
  /** The one deleted last, as long as it can be brought back. */
  deleted: Draft | undefined;
  /** Id of the last one that was deleted on this page: only that moves the focus. */
  deletedHere: string;
  /** What else there is to say, in its place. */
  said: string;
  restore: (draft: Draft) => void;
}

/** Says which draft was deleted, with the way back. */
export function DeletedDraft({ deleted, deletedHere, said, restore }: Props) {
  return (
    <p class="notice" role="status">
      <Undo
        of={deleted}
        hidden={said !== ''}
        quiet={deleted?.id !== deletedHere}
        said={deleted ? c('draft.deleted', { name: shownName(deleted) }) : ''}
        label={c('draft.undo')}
        undo={() => deleted && restore(deleted)}
      >
        {' '}
        <small>{c('draft.undoHint')}</small>
      </Undo>
      {said}
    </p>
  );
}
