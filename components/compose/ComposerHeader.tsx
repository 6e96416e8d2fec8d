import { t } from '../../data/messages/app.ts';
import { c } from '../../data/messages/compose.ts';
import { Icon } from '../ui/Icon.tsx';

/** What the page is, and the way from the side panel to the whole page. */
export function ComposerHeader({ openInTab }: { openInTab: (() => void) | undefined }) {
  return (
    <header>
      <div>
        <h1>{c('title')}</h1>
        <p class="hint">{c('title.hint')}</p>
      </div>
      {openInTab && (
        <button type="button" class="tool" aria-label={t('popup.openTab')} title={t('popup.openTab')} onClick={openInTab}>
          <Icon name="open" />
        </button>
      )}
    </header>
  );
}
