import { describe, expect, it } from 'vitest';
import { accountAt } from '../../../../core/accounts/account-address.ts';
import { mayBeAccount } from '../../../../core/accounts/account-pages.ts';
import { locate } from '../../../../core/detection/locate.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

const examples = platforms.flatMap(({ examples }) => Object.values(examples).flat());

describe('whether a page can be an account, told by its kind and host alone', () => {
  it.each(platforms.map(({ id, examples }) => ({ id, urls: Object.values(examples).flat() })))(
    'misses none of $id that the rules find',
    async ({ urls }) => {
      for (const url of urls) {
        const [found, account] = [await locate(catalogue, url), await accountAt(catalogue, url)];
        if (found && 'url' in account) expect(mayBeAccount(found.page, url), url).toBe(true);
      }
    },
  );

  it('spares most pages the question', async () => {
    const pages = await Promise.all(examples.map(async (url) => mayBeAccount((await locate(catalogue, url))?.page ?? 'other', url)));
    expect(pages.filter(Boolean).length).toBeLessThan(pages.length / 2);
  });

  it.each([
    ['https://www.facebook.com/', 'home', false],
    ['https://www.instagram.com/create/style/', 'composer', false],
    ['https://www.facebook.com/clinic', 'profile', true],
    ['https://village-clinic.wordpress.com/', 'home', true],
    ['https://wordpress.com/', 'home', false],
  ] as const)('%s, %s: %s', (url, page, may) => {
    expect(mayBeAccount(page, url)).toBe(may);
  });
});
