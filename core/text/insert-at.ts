/** What may stand before words without a space between: nothing, a space, an opening bracket or quotation mark. */
const open = /(?:^|[\s([{¿¡«„“‘"'/])$/u;
/** What may stand behind them: nothing, a space, or what ends a sentence or a bracket. */
const close = /^(?:$|[\s)\]}.,;:!?…»”’"'/،؛؟。、])/u;

/** The line breaks that are missing for an empty line between. @param beside the text on that side @param there the breaks it has at that edge */
const missing = (beside: string, there: string): string => (beside === '' ? '' : '\n\n'.slice(Math.min(2, there.length)));

/**
 * Puts words into a text in place of what is selected, with a space where they would touch others. Words of several lines get
 * paragraphs of their own.
 * @param start where the selection starts, in UTF-16 units as fields of a page count; what is outside the text is its edge
 * @param end where it ends; the same as `start` for a caret
 * @returns the new text, and the place behind the words, before any space that was added
 */
export function insertAt(text: string, start: number, end: number, words: string): { text: string; caret: number } {
  const from = Math.max(0, Math.min(start, end, text.length));
  const to = Math.max(from, Math.min(Math.max(start, end), text.length));
  const [before, after] = [text.slice(0, from), text.slice(to)];
  if (words === '') return { text: before + after, caret: from };
  const isBlock = words.includes('\n');
  const lead = isBlock ? missing(before, /\n*$/.exec(before)?.[0] ?? '') : open.test(before) ? '' : ' ';
  const tail = isBlock ? missing(after, /^\n*/.exec(after)?.[0] ?? '') : close.test(after) ? '' : ' ';
  return { text: before + lead + words + tail + after, caret: from + lead.length + words.length };
}
