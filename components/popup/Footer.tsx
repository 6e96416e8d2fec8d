import { t } from '../../data/messages/app.ts';
import { useLoaded } from '../ui/use-loaded.ts';

interface Props {
  write: () => void;
  /** The keys that do the same; "" where there are none. */
  composerKeys: () => Promise<string>;
  /** The page goes along into the post. */
  takesPage: boolean;
  canGuide: boolean;
}

/** Opens the first steps, brings them into view and puts the focus there. */
function goToGuide(): void {
  const target = document.getElementById('guide');
  for (let part = target; part; part = part.parentElement) if (part instanceof HTMLDetailsElement) part.open = true;
  target?.scrollIntoView();
  target?.querySelector('summary')?.focus();
}

/** The actions that stay in view. */
export function Footer({ write, composerKeys, takesPage, canGuide }: Props) {
  const keys = useLoaded(composerKeys);
  return (
    <footer>
      <button type="button" class="primary" title={keys ? t('popup.writeKeys', { keys }) : undefined} onClick={write}>
        {t(takesPage ? 'popup.writeAbout' : 'popup.write')}
      </button>
      {canGuide && (
        <button type="button" class="second" onClick={goToGuide}>
          {t('popup.newHere')}
        </button>
      )}
    </footer>
  );
}
