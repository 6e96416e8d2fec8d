import { c } from '../../../data/messages/compose.ts';
import { ComposerHeader } from '../ComposerHeader.tsx';

/** What stands in the place of the composer while a draft is on its way from the page where it was chosen. */
export function WaitingForDraft() {
  return (
    <main class="composer" aria-busy>
      <ComposerHeader openInTab={undefined} />
      <p class="hint" role="status">
        {c('draft.coming')}
      </p>
    </main>
  );
}
