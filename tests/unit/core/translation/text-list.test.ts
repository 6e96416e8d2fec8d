import { expect, it } from 'vitest';
import { textList, withTextList } from '../../../../core/translation/text-list.ts';
import { mapTexts } from '../../../../core/translation/text-paths.ts';
import { pieces } from '../../../../data/catalogue/all-pieces.ts';

it.each(Object.entries(pieces))('%s: a list puts back exactly what it was made from', (_, { firsts, texts }) => {
  for (const piece of [firsts, texts]) {
    // Every third text stays English.
    let count = 0;
    const translated = mapTexts(piece, (text) => (count++ % 3 ? `<${text}>` : text));
    const kept: string[] = [];
    expect(withTextList(piece, textList(translated, piece), (text) => kept.push(text))).toEqual(translated);
    expect(kept).toHaveLength(Math.ceil(count / 3));
  }
});

it('without a list everything stays English, and is told', () => {
  const kept: string[] = [];
  expect(withTextList({ text: 'One', steps: ['Two'] }, undefined, (text) => kept.push(text))).toEqual({ text: 'One', steps: ['Two'] });
  expect(kept).toEqual(['One', 'Two']);
});
