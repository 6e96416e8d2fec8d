import { useRef, useState } from 'preact/hooks';
import { s } from '../../data/messages/options.ts';

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
      <h2 id="erase">{s('options.erase')}</h2>
      <p class="hint">{s('options.eraseText')}</p>
      <button type="button" class="second danger" disabled={state === 'erasing'} onClick={() => dialog.current?.showModal()}>
        {s('options.erase')}
      </button>
      <p class="notice" role="status">
        {(state === 'erasing' || state === 'erased') && s(`options.${state}`)}
      </p>
      <p class="notice" role="alert">
        {(state === 'sites' || state === 'values') && s(`options.notErased.${state}`)}
      </p>
      <dialog ref={dialog} aria-labelledby="erase-ask">
        <p id="erase-ask" class="question">
          {s('options.eraseAsk')}
        </p>
        <form method="dialog" class="actions">
          <button type="submit" class="second">
            {s('options.eraseNo')}
          </button>
          <button type="submit" class="second danger" onClick={start}>
            {s('options.eraseYes')}
          </button>
        </form>
      </dialog>
    </section>
  );
}
