import { describe, expect, it } from 'vitest';
import { memoized } from '../../../../core/text/memoize.ts';

describe('what is remembered', () => {
  it('is found once for each of the last few texts, and again for one that was forgotten', () => {
    const asked: string[] = [];
    const find = memoized((text) => {
      asked.push(text);
      return [text];
    });
    expect(find('a')).toEqual(['a']);
    expect(find('a')).toBe(find('a'));
    for (const text of ['b', 'c', 'd', 'a', 'b']) find(text);
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
    find('e');
    find('a');
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });
});
