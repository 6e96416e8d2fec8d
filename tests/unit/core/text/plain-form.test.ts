import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainForm } from '../../../../core/text/plain-form.ts';

it('makes one word of the forms of an English word', () => {
  for (const forms of [
    ['post', 'posts', 'posting', 'posted'],
    ['hack', 'hacked', 'hacking', 'hacks'],
    ['share', 'shares', 'sharing', 'shared'],
    ['copy', 'copies', 'copied'],
    ['picture', 'pictures'],
  ])
    expect(new Set(forms.map(plainForm)).size, forms.join()).toBe(1);
});

it('leaves short words and other languages as they are', () => {
  for (const word of ['alt', 'news', 'hate', 'address', 'habari', 'фото', '写真']) expect(plainForm(word)).toBe(word);
});

it('never empties a word and never makes it longer', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      const plain = plainForm(word);
      expect(plain.length).toBeGreaterThan(0);
      expect(plain.length).toBeLessThanOrEqual(word.length);
    }),
  );
});
