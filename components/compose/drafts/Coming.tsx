import { c } from '../../../data/messages/compose.ts';
import { Head } from '../Head.tsx';

/** What stands in the place of the composer while a draft is on its way from the page where it was chosen. */
export function Coming() {
  return (
    <main class="composer" aria-busy>
      <Head openInTab={undefined} />
      <p class="hint" role="status">
        {c('draft.coming')}
      </p>
    </main>
  );
}
