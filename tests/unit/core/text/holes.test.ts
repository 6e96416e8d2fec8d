import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstHole, withHoles } from '../../../../core/text/holes.ts';

it('finds the first place to fill in', () => {
  const text = 'Thank you, [names]. On [date] we [did].';
  const { start, end } = firstHole(text) ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('[names]');
  expect(firstHole('Nothing [] here, [not\nthis]')).toBeUndefined();
});

it('takes a text apart, and the pieces are the text', () => {
  expect(withHoles('Come on [date].')).toEqual([
    { words: 'Come on ', isHole: false },
    { words: '[date]', isHole: true },
    { words: '.', isHole: false },
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('[', ']', 'a', '\n', '[b]')), (parts) => {
      const pieces = withHoles(parts.join(''));
      expect(pieces.map(({ words }) => words).join('')).toBe(parts.join(''));
      expect(pieces.find(({ isHole }) => isHole)?.words.length).toBe(((hole) => hole && hole.end - hole.start)(firstHole(parts.join(''))));
    }),
  );
});
