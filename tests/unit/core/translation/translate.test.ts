import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTexts, textsOf } from '../../../../core/translation/text-paths.ts';
import { freshTexts, hashOf, translate, withTexts } from '../../../../core/translation/translate.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { pseudo, pseudoTranslation } from '../../../fixtures/pseudo-translation.ts';

const anyPlatform = fc.constantFrom(...platforms);

describe('the hash of a text', () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is FNV-1a', (text, hash) => {
    expect(hashOf(text)).toBe(hash.toString(36));
  });

  it('is short, the same each time, and another for another last letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(hashOf(text)).toMatch(/^[0-9a-z]{1,7}$/);
        expect(hashOf(text)).toBe(hashOf(`${text}`));
        expect(hashOf(`${text}a`)).not.toBe(hashOf(`${text}b`));
      }),
    );
  });
});

describe('a platform in another language', () => {
  it('is the English one where nothing is translated, and every path is named', () => {
    for (const platform of platforms) {
      const { value, fallbacks } = translate(platform, {});
      expect(value).toEqual(platform);
      expect([...fallbacks]).toEqual([...textsOf(platform).keys()]);
    }
  });

  it('changes in everything that people read and in nothing else', () => {
    for (const platform of platforms) {
      const { value, fallbacks } = translate(platform, pseudoTranslation(platform));
      expect(fallbacks.size).toBe(0);
      expect(value).toEqual(mapTexts(platform, pseudo));
      expect([...textsOf(value).keys()]).toEqual([...textsOf(platform).keys()]);
      const before = textsOf(platform);
      for (const [path, text] of textsOf(value)) expect(text, path).not.toBe(before.get(path));
    }
  });

  it('keeps English what is missing or belongs to an earlier English, and names exactly that', () => {
    fc.assert(
      fc.property(anyPlatform, fc.infiniteStream(fc.constantFrom('fresh', 'stale', 'missing')), (platform, fates) => {
        const [english, translation, kept] = [textsOf(platform), pseudoTranslation(platform), new Set<string>()];
        for (const [path, text] of english) {
          const fate = fates.next().value;
          if (fate !== 'fresh') kept.add(path);
          if (fate === 'stale') translation[path] = { of: hashOf(`${text} as it was`), text: 'old' };
          if (fate === 'missing') delete translation[path];
        }
        const { value, fallbacks } = translate(platform, translation);
        expect(fallbacks).toEqual(kept);
        for (const [path, text] of textsOf(value)) {
          const before = english.get(path) as string;
          expect(text).toBe(kept.has(path) ? before : pseudo(before));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same part by part', () => {
    fc.assert(
      fc.property(anyPlatform, (platform) => {
        const translation = pseudoTranslation(platform);
        const { tips, guide } = translate(platform, translation).value;
        expect(platform.tips.map((tip) => translate(tip, translation, `tips.${tip.id}`).value)).toEqual(tips);
        expect(translate(platform.guide, translation, 'guide').value).toEqual(guide);
      }),
      { numRuns: 20 },
    );
  });

  it('needs no hashes once what is old was left out', () => {
    fc.assert(
      fc.property(anyPlatform, (platform) => {
        const translation = {
          ...pseudoTranslation(platform),
          bestFor: { of: 'old', text: 'Old' },
          'tips.gone.text': { of: '1', text: 'Gone' },
        };
        const texts = freshTexts(textsOf(platform), translation);
        expect(Object.keys(texts)).not.toContain('tips.gone.text');
        expect(withTexts(platform, texts)).toEqual(translate(platform, translation));
      }),
      { numRuns: 20 },
    );
  });

  it('takes no text from what every object has', () => {
    expect(withTexts({ text: 'A' }, {}, 'constructor').value).toEqual({ text: 'A' });
    expect(translate({ toString: { text: 'A' } }, {}).value).toEqual({ toString: { text: 'A' } });
  });
});
