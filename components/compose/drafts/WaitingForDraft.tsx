import { c } from '../../../data/messages/compose.ts';

/** What stands in the place of the composer while a draft is on its way from the page where it was chosen. */
export function WaitingForDraft() {
  return (
    <main class="composer" aria-busy>
      <h1>{c('title')}</h1>
      <p class="hint" role="status">
        {c('draft.coming')}
      </p>
    </main>
  );
}
