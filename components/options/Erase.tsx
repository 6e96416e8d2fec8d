import { useRef, useState } from 'preact/hooks';
import { t } from '../../data/messages/app.ts';

type Left = 'sites' | 'values';
type State = 'ready' | 'erasing' | 'erased' | Left;

/** Erases everything, after one question. @param erase answers what is left, if anything */
export function Erase({ erase }: { erase: () => Promise<Left | undefined> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<State>('ready');
  const start = () => {
    setState('erasing');
    erase().then(
      (left) => setState(left ?? 'erased'),
      () => setState('values'),
    );
  };
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('options.erase')}</h2>
      <p class="hint">{t('options.eraseText')}</p>
      <button type="button" class="second danger" disabled={state === 'erasing'} onClick={() => dialog.current?.showModal()}>
        {t('options.erase')}
      </button>
      <p class="notice" role="status">
        {(state === 'erasing' || state === 'erased') && t(`options.${state}`)}
      </p>
      <p class="notice" role="alert">
        {(state === 'sites' || state === 'values') && t(`options.notErased.${state}`)}
      </p>
      <dialog ref={dialog} aria-labelledby="erase-ask">
        <p id="erase-ask" class="question">
          {t('options.eraseAsk')}
        </p>
        <form method="dialog" class="actions">
          <button type="submit" class="second">
            {t('options.eraseNo')}
          </button>
          <button type="submit" class="second danger" onClick={start}>
            {t('options.eraseYes')}
          </button>
        </form>
      </dialog>
    </section>
  );
}
