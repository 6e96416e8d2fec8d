/** The counts again, worked out another way. */
import fc from 'fast-check';
import { parseTweet } from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { withShortLinks } from '../../../../core/counting/short-links.ts';
import { alphabet, extension } from '../../../fixtures/counting/sms.ts';
import { links, texts } from '../../../fixtures/counting/texts.ts';
import { measure } from '../../../fixtures/measure.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemes = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Words of which each place's rule can be worked out by hand. */
const plainWords = ['shelter', 'é', 'ñandú', '漢字', 'かな', 'مأوى', 'आश्रय', '한국', '—', '“so”'];
const emoji = ['😀', '❤\uFE0F', '🇪🇺', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', '👍🏾'];
const plain = fc.array(fc.constantFrom(...plainWords, ...emoji, ...links.slice(0, 2)), { maxLength: 60 });

/** One character of X weighs 1 in these ranges: https://docs.x.com/fundamentals/counting-characters */
const isLight = (code: number) =>
  code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);
const weightOf = (word: string) => {
  if (links.includes(word)) return 23;
  if (emoji.includes(word)) return 2;
  return [...word.normalize('NFC')].reduce((sum, sign) => sum + (isLight(sign.codePointAt(0) ?? 0) ? 1 : 2), 0);
};
const total = (words: string[], of: (word: string) => number) => words.reduce((sum, word) => sum + of(word), Math.max(0, words.length - 1));

describe('counted by hand', () => {
  it('X: ranges of code points, 2 an emoji, 23 a link', () => {
    fc.assert(
      fc.property(plain, (words) => {
        expect(measure('x', words.join(' ')).used).toBe(total(words, weightOf));
      }),
    );
  });

  it('Mastodon: graphemes, 23 a link', () => {
    const of = (word: string) => (links.includes(word) ? 23 : graphemes(word).length);
    fc.assert(
      fc.property(plain, (words) => {
        expect(measure('mastodon', words.join(' ')).used).toBe(total(words, of));
      }),
    );
  });

  it('Threads: units, an emoji by its bytes', () => {
    const of = (word: string) => (emoji.includes(word) ? Buffer.byteLength(word) : word.length);
    fc.assert(
      fc.property(plain, (words) => {
        expect(measure('threads', words.join(' ')).used).toBe(total(words, of));
      }),
    );
  });

  it('a text message: one sign after the other', () => {
    const sign = fc.constantFrom(...alphabet, ...extension, 'я', '😀');
    const mostlyBasic = fc.oneof(
      fc.array(fc.constantFrom(...alphabet, ...extension), { maxLength: 400, size: 'max' }),
      fc.array(sign, { maxLength: 200, size: 'max' }),
    );
    fc.assert(
      fc.property(mostlyBasic, (signs) => {
        const isBasic = signs.every((one) => (alphabet + extension).includes(one));
        const sizes = signs.map((one) => (isBasic ? 1 + Number(extension.includes(one)) : one.length));
        const sum = sizes.reduce((a, b) => a + b, 0);
        const [alone, room] = isBasic ? [160, 153] : [70, 67];
        const filled: number[] = [0];
        for (const size of sizes) {
          const last = filled.at(-1) ?? 0;
          if (last + size > room) filled.push(size);
          else filled[filled.length - 1] = last + size;
        }
        const segments = sum <= alone ? 1 : filled.length;
        const one = measure('sms', signs.join(''));
        expect(one).toMatchObject({ segments, fits: segments === 1 });
        expect(measure('sms', signs.join(''), { limit: segments }).fits).toBe(true);
        expect(measure('sms', signs.join(''), { limit: segments }).left).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what fits never exceeds', () => {
  it('X: by the whole package', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(measure('x', text).fits).toBe(parseTweet(text).weightedLength <= 280);
      }),
    );
  });

  it("Bluesky: by the language's own segmenter and encoder, whatever is cut short", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sent = withShortLinks(text);
        expect(measure('bluesky', text)).toMatchObject({ used: graphemes(sent).length, bytes: { used: Buffer.byteLength(sent) } });
      }),
    );
  });

  it('Mastodon and Threads: never less than what people see, links apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const seen = graphemes(text.replaceAll(/\S+[.@]\S+/g, '')).length;
        expect(measure('mastodon', text).used).toBeGreaterThanOrEqual(seen);
        expect(measure('threads', text).used).toBeGreaterThanOrEqual(seen);
      }),
    );
  });
});
