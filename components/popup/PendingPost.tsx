import { t } from '../../data/messages/app.ts';
import { Icon } from '../ui/Icon.tsx';
import { useCopy } from '../ui/use-copy.ts';

interface Props {
  name: string;
  text: string;
  openDraft: () => void;
}

/** Offers what the person wrote for this platform and has not posted yet. It is copied, never written into the page. */
export function PendingPost({ name, text, openDraft }: Props) {
  const { last, tryCopy } = useCopy();
  return (
    <div class="banner">
      <p>{t('popup.waiting', { name })}</p>
      <div class="actions">
        <button type="button" class="second" onClick={() => tryCopy(text, 'copied')}>
          <Icon name="copy" size={16} /> {t('popup.waitingCopy')}
        </button>
        <button type="button" class="second" onClick={openDraft}>
          {t('popup.waitingOpen')}
        </button>
      </div>
      <p class="notice" role="status">
        {last && t(last.outcome === 'copied' ? 'share.copied' : 'share.notCopied')}
      </p>
    </div>
  );
}
