import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDrafts } from '../../../../core/drafts/draft.ts';
import { fold, wordsOf } from '../../../../core/text/fold.ts';
import { draftWith } from '../../../fixtures/compose.ts';

describe('a text as it is compared', () => {
  it.each([
    ['Santé', 'sante'],
    ['SANTE\u0301', 'sante'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ＦＵＬＬ', 'full'],
    ['Ọlá', 'ola'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('is the same however its accents are stored, and once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('of a search is its words', () => expect(wordsOf('  Été\u00a0à\tParis ')).toEqual(['ete', 'a', 'paris']));
});

it('a draft is found by words without their accents, and with them', () => {
  const draft = draftWith({ text: 'La santé pour tous', tags: ['Łódź'] });
  for (const query of ['sante', 'SANTÉ', 'sante\u0301', 'lodz', 'santé łódź']) expect(findDrafts([draft], query), query).toEqual([draft]);
  expect(findDrafts([draft], 'sante absent')).toEqual([]);
});
