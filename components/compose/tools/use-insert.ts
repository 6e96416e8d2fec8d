import type { RefObject } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { firstHole } from '../../../core/text/holes.ts';
import { insertAt } from '../../../core/text/insert-at.ts';

/**
 * Puts words where the caret of a field is, or was before the focus went to a tool. The field has the focus afterwards, with the first
 * [place to fill in] of the words selected, or the caret behind them.
 * @param field the field of the message
 * @param change is told the new text
 */
export function useInsert(field: RefObject<HTMLTextAreaElement | null>, change: (text: string) => void): (words: string) => void {
  const tell = useRef(change);
  tell.current = change;
  return useCallback(
    (words: string) => {
      const here = field.current;
      if (!here) return;
      const [from, to] = [here.selectionStart, here.selectionEnd];
      const { text, caret } = insertAt(here.value, from, to, words);
      const typed = text.slice(from, text.length - (here.value.length - to));
      here.focus();
      here.setSelectionRange(from, to);
      // As if typed, so that Ctrl+Z brings back what was there: an old way, and still the only one. Where it is missing, without.
      document.execCommand?.('insertText', false, typed);
      // Before the next drawing, which would put the caret at the end.
      if (here.value !== text) here.value = text;
      tell.current(text);
      const [first, hole] = [caret - words.length, firstHole(words)];
      here.setSelectionRange(hole ? first + hole.start : caret, hole ? first + hole.end : caret);
    },
    [field],
  );
}
