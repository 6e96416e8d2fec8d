import type { ComponentChildren } from 'preact';
import type { Stored } from '../../core/settings/stored.ts';
import { s } from '../../data/messages/options.ts';

interface Props {
  tips: Stored['tips'];
  restore: (marks: Partial<Stored['tips']>) => void;
  /** What was done here last. */
  said: ComponentChildren;
}

/** Tips that were hidden or marked as done, and the way back. */
export function MarkedTips({ tips, restore, said }: Props) {
  return (
    <section aria-labelledby="marked">
      <h2 id="marked">{s('options.hiddenTips')}</h2>
      {tips.hidden.length === 0 && tips.done.length === 0 && <p class="hint">{s('options.noneMarked')}</p>}
      {tips.hidden.length > 0 && (
        <p>
          {s('options.hiddenCount', { count: tips.hidden.length })}{' '}
          <button type="button" class="plain" onClick={() => restore({ hidden: [] })}>
            {s('options.restoreHidden')}
          </button>
        </p>
      )}
      {tips.done.length > 0 && (
        <p>
          {s('options.doneCount', { count: tips.done.length })}{' '}
          <button type="button" class="plain" onClick={() => restore({ done: [] })}>
            {s('options.restoreDone')}
          </button>
        </p>
      )}
      {said}
    </section>
  );
}
