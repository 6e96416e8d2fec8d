import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertAt } from '../../../../core/text/insert-at.ts';

/** A text with its caret or selection marked by "|". */
function put(marked: string, words: string): string {
  const [start, end = start] = [...marked.matchAll(/\|/g)].map(({ index }, at) => index - at);
  const { text, caret } = insertAt(marked.replaceAll('|', ''), start as number, end as number, words);
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe('words put into a text', () => {
  it.each([
    ['|', '@WHO', '@WHO|'],
    ['Thanks|', '🙏', 'Thanks 🙏|'],
    ['Thanks |', '🙏', 'Thanks 🙏|'],
    ['Thanks|.', '🙏', 'Thanks 🙏|.'],
    ['|Thanks', '🙏', '🙏| Thanks'],
    ['One|two', '@WHO', 'One @WHO| two'],
    ['With |somebody| else', '@WHO', 'With @WHO| else'],
    ['(|)', '@WHO', '(@WHO|)'],
    ['First\n|', '🙏', 'First\n🙏|'],
    ['شكرا|', '🙏', 'شكرا 🙏|'],
  ])('%s + %s', (before, words, after) => expect(put(before, words)).toBe(after));

  it.each([
    ['|', 'A\nB', 'A\nB|'],
    ['Before|', 'A\nB', 'Before\n\nA\nB|'],
    ['Before\n|', 'A\nB', 'Before\n\nA\nB|'],
    ['Before\n\n|After', 'A\nB', 'Before\n\nA\nB|\n\nAfter'],
  ])('of several lines get paragraphs of their own: %j', (before, words, after) => expect(put(before, words)).toBe(after));

  it('stand there once, the rest of the text unchanged around them', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -3, max: 30 }),
        fc.integer({ min: -3, max: 30 }),
        fc.string({ minLength: 1 }),
        (text, a, b, words) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.max(0, Math.min(at, text.length))) as [number, number];
          const { text: next, caret } = insertAt(text, a, b, words);
          expect(next.slice(caret - words.length, caret)).toBe(words);
          expect(next.startsWith(text.slice(0, from))).toBe(true);
          expect(next.endsWith(text.slice(to))).toBe(true);
          expect(next.length - words.length - from - (text.length - to)).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});
