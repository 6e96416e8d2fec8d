import { useRef } from 'preact/hooks';
import { t } from '../../data/messages/app.ts';

/** Erases everything, after one question. */
export function Erase({ erase }: { erase: () => Promise<void> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('options.erase')}</h2>
      <p class="hint">{t('options.eraseText')}</p>
      <button type="button" class="second danger" onClick={() => dialog.current?.showModal()}>
        {t('options.erase')}
      </button>
      <dialog ref={dialog} aria-labelledby="erase-ask">
        <p id="erase-ask" class="question">
          {t('options.eraseAsk')}
        </p>
        <form method="dialog" class="actions">
          <button type="submit" class="second">
            {t('options.eraseNo')}
          </button>
          <button type="submit" class="second danger" onClick={() => erase()}>
            {t('options.eraseYes')}
          </button>
        </form>
      </dialog>
    </section>
  );
}
