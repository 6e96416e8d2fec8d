import { useState } from 'preact/hooks';
import { useActions } from '../actions.ts';

/**
 * Copies text and remembers how it went, so that it can be said.
 * `last` is the text of the last try and its outcome: the word given as `done`, or "failed".
 */
export function useCopy<Done extends string = 'copied'>() {
  const { copy } = useActions();
  const [last, setLast] = useState<{ text: string; outcome: Done | 'failed' }>();
  /** @param done the outcome to note where copying works. @returns whether it did */
  const tryCopy = async (text: string, done: Done): Promise<boolean> => {
    try {
      await copy(text);
      setLast({ text, outcome: done });
      return true;
    } catch {
      setLast({ text, outcome: 'failed' });
      return false;
    }
  };
  /** Nobody needs to hear of it any more. */
  const forget = () => setLast(undefined);
  return { last, tryCopy, forget };
}
