import { c } from '../../../data/messages/compose.ts';

/** Says what went wrong before the page came up, and the way on. "unsaved" is said beside the message instead. */
export function Trouble({ trouble, again }: { trouble: 'unread' | 'missing' | 'unsaved' | undefined; again: () => void }) {
  if (trouble !== 'unread' && trouble !== 'missing') return null;
  return (
    <div class="banner warning" role="alert">
      <p>{c(`trouble.${trouble}`)}</p>
      {trouble === 'unread' && (
        <button type="button" class="plain" onClick={again}>
          {c('trouble.again')}
        </button>
      )}
    </div>
  );
}
