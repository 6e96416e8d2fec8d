import { useState } from 'preact/hooks';
import { t } from '../../data/messages/app.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  /** Of the platform. */
  name: string;
  text: string;
  copy: (text: string) => Promise<void>;
  openDraft: () => void;
}

/** Offers what the person wrote for this platform and has not posted yet. It is copied, never written into the page. */
export function Waiting({ name, text, copy, openDraft }: Props) {
  const [said, setSaid] = useState('');
  return (
    <div class="banner">
      <p>{t('popup.waiting', { name })}</p>
      <div class="actions">
        <button
          type="button"
          class="second"
          onClick={() =>
            copy(text).then(
              () => setSaid(t('share.copied')),
              () => setSaid(t('share.notCopied')),
            )
          }
        >
          <Icon name="copy" size={16} /> {t('popup.waitingCopy')}
        </button>
        <button type="button" class="second" onClick={openDraft}>
          {t('popup.waitingOpen')}
        </button>
      </div>
      <p class="notice" role="status">
        {said}
      </p>
    </div>
  );
}
