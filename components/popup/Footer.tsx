import { t } from '../../data/messages/app.ts';

interface Props {
  write: () => void;
  canShare: boolean;
  canGuide: boolean;
}

/** Brings a part of the popup into view and puts the focus there. */
function goTo(id: string): void {
  const target = document.getElementById(id);
  if (target instanceof HTMLDetailsElement) target.open = true;
  target?.scrollIntoView();
  (target?.querySelector('summary') ?? target)?.focus();
}

/** The actions that stay in view. */
export function Footer({ write, canShare, canGuide }: Props) {
  return (
    <footer>
      <button type="button" class="primary" onClick={write}>
        {t('popup.write')}
      </button>
      {canShare && (
        <button type="button" class="second" onClick={() => goTo('share')}>
          {t('popup.sharePage')}
        </button>
      )}
      {canGuide && (
        <button type="button" class="plain" onClick={() => goTo('guide')}>
          {t('popup.newHere')}
        </button>
      )}
    </footer>
  );
}
