import { splitGraphemes } from 'unicode-segmenter/grapheme';

/** An emoji, alone or within a joined one: a pictograph, a flag, or a character made into an emoji ("1️⃣"). */
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|\ufe0f/u;
const ascii = /^[ -~\s]*$/;

/**
 * Characters as Threads counts them: an emoji by its UTF-8 bytes, anything else by its units.
 * https://developers.facebook.com/docs/threads/posts
 */
export function countEmojiBytes(text: string): number {
  if (ascii.test(text)) return text.length;
  const encoder = new TextEncoder();
  let used = 0;
  for (const seen of splitGraphemes(text)) used += emoji.test(seen) ? encoder.encode(seen).length : seen.length;
  return used;
}
