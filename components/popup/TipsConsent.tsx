import { useState } from 'preact/hooks';
import type { Stored } from '../../core/settings/stored.ts';
import { t } from '../../data/messages/app.ts';

type Answer = Stored['settings']['inPages'];

/** Asks once whether tips may show in pages, and says what the answer did. */
export function TipsConsent({ answer, give }: { answer: Answer; give: (answer: Answer) => void }) {
  const [wasAsked] = useState(answer === 'unasked');
  if (!wasAsked) return null;
  return (
    <div class="banner offer" role="status">
      {answer === 'unasked' ? (
        <>
          <p>{t('ask.text')}</p>
          <button type="button" class="second" onClick={() => give('on')}>
            {t('ask.yes')}
          </button>
          <button type="button" class="second" onClick={() => give('off')}>
            {t('ask.no')}
          </button>
        </>
      ) : (
        <p>{answer === 'on' ? t('ask.saidYes') : t('ask.saidNo')}</p>
      )}
    </div>
  );
}
