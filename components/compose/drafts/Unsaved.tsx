import { c } from '../../../data/messages/compose.ts';

/** Says that what was typed is not saved. Spoken, and in sight wherever the person is typing. */
export function Unsaved({ failed, again }: { failed: boolean; again: () => void }) {
  return (
    <p class="unsaved" role="alert">
      {failed && (
        <>
          {c('save.failed')}{' '}
          <button type="button" class="plain" onClick={again}>
            {c('save.again')}
          </button>
        </>
      )}
    </p>
  );
}
