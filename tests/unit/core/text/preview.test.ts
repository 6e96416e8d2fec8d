import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, piecesOf } from '../../../../core/text/preview.ts';
import { texts } from '../../../fixtures/counting/texts.ts';

const any = fc.oneof(texts, fc.string({ unit: 'binary' }));
const bare = (text: string) => text.replace(/\s+/g, '');
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const seen = (text: string) => [...segmenter.segment(text)].length;

describe('the pieces of a text', () => {
  it('set apart what a place makes a link of', () => {
    const tokens = ['https://example.org/a?b#c', '#EndPolio', '＃難民', '@who', '@who@server.example', '@name.bsky.social', '#शरणार्थी'];
    const text = `مرحبا ${tokens.join(' و ')}.`;
    const pieces = piecesOf(text);
    expect(pieces.filter(({ kind }) => kind === 'token').map((piece) => piece.text)).toEqual(tokens);
    expect([pieces[0], pieces.at(-1)]).toEqual([
      { kind: 'text', text: 'مرحبا ' },
      { kind: 'text', text: '.' },
    ]);
    expect(piecesOf('')).toEqual([]);
  });

  it('are the text when they are joined, and none is empty', () => {
    fc.assert(
      fc.property(any, (text) => {
        const pieces = piecesOf(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) expect(piece.text).not.toBe('');
      }),
    );
  });
});

describe('a text that folds', () => {
  it('shows whole words, as many as people see', () => {
    expect(folded('One two three', 8)).toEqual(['One two', 'three']);
    expect(folded('One two three', 7)).toEqual(['One two', 'three']);
    expect(folded('One two three four', 12)).toEqual(['One two', 'three four']);
  });

  it('is cut within a word only where no word ends in the second half', () => {
    expect(folded('联合国 儿童基金会今天', 7)).toEqual(['联合国 儿童基', '金会今天']);
    expect(folded('a'.repeat(9), 4)).toEqual(['aaaa', 'aaaaa']);
  });

  it('cuts no sign in two', () => {
    const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}';
    expect(folded(family.repeat(3), 2)).toEqual([family.repeat(2), family]);
  });

  it.each([undefined, 0, 13, 14])('does not fold at %s where all of it shows', (folds) => {
    expect(folded('One two three', folds)).toEqual(['One two three', '']);
  });

  it('loses nothing but blanks at the fold, and shows no more than it may', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 200 }), (text, folds) => {
        const [shown, behind] = folded(text, folds);
        expect(bare(shown + behind)).toBe(bare(text));
        expect(text.startsWith(shown)).toBe(true);
        expect(text.endsWith(behind)).toBe(true);
        expect(text.slice(shown.length, text.length - behind.length).trim()).toBe('');
        expect(seen(shown)).toBeLessThanOrEqual(folds);
        if (seen(text) <= folds) expect([shown, behind]).toEqual([text, '']);
      }),
    );
  });
});
