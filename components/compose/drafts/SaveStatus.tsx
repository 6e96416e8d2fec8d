import type { SaveState } from '../../../core/drafts/save-queue.ts';
import { c } from '../../../data/messages/compose.ts';
import { useCopy } from '../../ui/use-copy.ts';

interface Props {
  /** Undefined where nothing was typed yet. */
  state: SaveState | 'gone' | undefined;
  /** Keeps it again. */
  keep: () => void;
  again: () => void;
  /** All that was written, as it is at that moment. */
  text: () => string;
}

/** Whether what was typed is saved: always in sight. Spoken only where it is not, since nobody wants to hear of every key. */
export function SaveStatus({ state, keep, again, text }: Props) {
  const { last, tryCopy } = useCopy();
  const failed = state === 'failed';
  const isGone = state === 'gone';
  const outcome = last && (last.outcome === 'copied' ? 'carry.copiedOnly' : 'carry.notCopied');
  return (
    <div class="save">
      {(state === 'saved' || state === 'saving') && (
        <span class={`saved ${state}`}>{c(state === 'saved' ? 'save.saved' : 'save.saving')}</span>
      )}
      <p role="alert" class="unsaved" hidden={!failed && !isGone}>
        {failed && c('save.failed')}
        {isGone && c('save.gone')}
      </p>
      {isGone && (
        <button type="button" class="plain" onClick={keep}>
          {c('save.keep')}
        </button>
      )}
      {failed && (
        <>
          <button type="button" class="plain" onClick={again}>
            {c('save.again')}
          </button>
          <button type="button" class="plain" onClick={() => tryCopy(text(), 'copied')}>
            {c('save.copy')}
          </button>
          <span role="status">{outcome && c(outcome)}</span>
        </>
      )}
    </div>
  );
}
