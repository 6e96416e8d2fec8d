import { describe, expect, it } from 'vitest';
import { platforms } from '../../../data/catalogue/catalogue.ts';
import { tagSearches } from '../../../data/reference/tag-search.ts';
import { locate } from '../../fixtures/locate.ts';

/** An address up to the last step of its path, where the hashtag stands in some. */
function startOf(address: string): string {
  const { origin, pathname } = new URL(address.replace('twitter.com', 'x.com'));
  return origin + pathname.replace(/\/[^/]*\/?$/, '/');
}

describe('where a hashtag is looked up', () => {
  it.each(tagSearches)('is a page for searching: $address', async ({ place, address }) => {
    const url = address.replace('{tag}', 'CleanWater');
    const found = await locate(url);
    expect([found?.platform, found?.page]).toEqual([place, 'search']);
  });

  it.each(tagSearches)('has the form of an example of the platform: $address', ({ place, address }) => {
    const examples = platforms.find(({ id }) => id === place)?.examples.search ?? [];
    expect(examples.map(startOf)).toContain(startOf(address));
  });

  it('is each place once', () => expect(new Set(tagSearches.map(({ place }) => place)).size).toBe(tagSearches.length));
});
