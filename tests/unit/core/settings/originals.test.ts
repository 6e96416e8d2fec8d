import { describe, expect, it } from 'vitest';
import { withOriginal, withoutOriginals } from '../../../../core/settings/originals.ts';

describe('originals of what could not be read', () => {
  it.each([['a text'], [[1, 2]], [7], [null]])('%j in their place is kept whole, and is no list of them', (raw) => {
    expect(withOriginal(raw, 'tips', 'rubbish')).toEqual({ unreadable: raw, tips: 'rubbish' });
    expect(withoutOriginals(raw, (key) => key === 'tips')).toBeUndefined();
  });

  it('are never given up for a later one', () => {
    const first = withOriginal(undefined, 'tips', 'one');
    expect(withOriginal(first, 'tips', 'two')).toEqual({ tips: 'one', 'tips~2': 'two' });
    expect(withOriginal(first, 'tips', 'one')).toEqual({ tips: 'one' });
  });
});
