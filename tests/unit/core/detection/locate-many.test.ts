import { expect, it } from 'vitest';
import { addresses, ownPages } from '../../../fixtures/addresses.ts';
import { idNow } from '../../../fixtures/ids.ts';
import { locateAddress as locate } from '../../../fixtures/locate.ts';

const asked = addresses.map(([address, platform, page]) => ({
  address,
  platform: platform && idNow(platform),
  page,
  isGone: platform && !idNow(platform),
}));

it('is asked with at least 2,000 different addresses', () => {
  expect(new Set(asked.map(({ address }) => address)).size).toBeGreaterThanOrEqual(2000);
});

it('tells every one of them right', () => {
  const wrong = asked.flatMap(({ address, platform, page, isGone }) => {
    if (isGone) return [];
    const place = locate(address);
    return place?.platform === platform && (!page || place?.page === page) ? [] : [`${address}: ${place?.platform} ${place?.page}`];
  });
  expect(wrong).toEqual([]);
});

it("takes no page of a platform's own for somebody's profile", () => {
  expect(ownPages.filter(([address]) => ['profile', 'group'].includes(locate(address)?.page ?? '')).map(([address]) => address)).toEqual(
    [],
  );
});
