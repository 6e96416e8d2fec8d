import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { s } from '../../data/messages/options.ts';
import { type KeptCounts, keptInWords } from './kept-in-words.ts';

type Left = 'sites' | 'values';
type State = 'ready' | 'erasing' | 'erased' | Left;

interface Props {
  /** How much is kept now; undefined where the browser cannot tell. */
  count: () => Promise<KeptCounts | undefined>;
  /** @returns what is left, if anything */
  erase: () => Promise<Left | undefined>;
}

/** Erases everything, after one question, and says beside the button what went. */
export function Erase({ count, erase }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const said = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('ready');
  const [went, setWent] = useState<KeptCounts>();
  const start = async () => {
    setState('erasing');
    // Before it: afterwards there is nothing to count.
    setWent(await count());
    setState(
      await erase()
        .then((left): State => left ?? 'erased')
        .catch((): State => 'values'),
    );
  };
  const isOver = state !== 'ready' && state !== 'erasing';
  // The button was out of use meanwhile, and has lost the focus.
  useLayoutEffect(() => {
    if (isOver) said.current?.focus();
  }, [isOver]);
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{s('options.erase')}</h2>
      <p class="hint">{s('options.eraseText')}</p>
      <button type="button" class="second danger" disabled={state === 'erasing'} onClick={() => dialog.current?.showModal()}>
        {s('options.erase')}
      </button>
      <div ref={said} class="outcome" tabIndex={-1}>
        <div class="notice" role="status">
          {(state === 'erasing' || state === 'erased') && <p>{s(`options.${state}`)}</p>}
          {state === 'erased' && went && <p>{s('options.erasedWhat', { what: keptInWords(went) })}</p>}
        </div>
        <p class="notice" role="alert">
          {(state === 'sites' || state === 'values') && s(`options.notErased.${state}`)}
        </p>
      </div>
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
