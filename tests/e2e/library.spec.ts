/** The library page: its main path in both browsers; addresses of its parts, narrow windows, paper in Chromium. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { press, type, until, wordsOf } from './actions.ts';
import { chromiumSession, firefoxSession } from './session.ts';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`the library, ${scheme}`, () => {
    let session: Awaited<ReturnType<typeof chromiumSession>>;
    let page: Page;
    test.beforeAll(async () => {
      session = await chromiumSession(scheme === 'dark');
    });
    test.afterAll(() => session.close());
    test.beforeEach(async () => {
      page = session.page(await session.openOwn('library.html'));
      await expect(page.getByText(/^\d+ tips$/)).toBeVisible();
    });
    test.afterEach(async () => {
      expect(session.problems).toEqual([]);
      await page.close();
    });

    const audit = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`)).toEqual([]);
    };
    const openAll = () =>
      page.evaluate(async () => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        await new Promise((drawn) => setTimeout(drawn, 300));
      });
    const tooWide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => `${element.tagName}.${element.className}`),
      );

    test('is accessible: closed, everything open, results, nothing found', async () => {
      test.setTimeout(180_000);
      await audit();
      await page.getByRole('searchbox').fill('hashtga');
      await expect(page.getByText(/^\d+ results$/)).toBeVisible();
      await audit();
      await page.getByRole('searchbox').fill('zzzzqqqq');
      await expect(page.getByText('Nothing found for')).toBeVisible();
      await audit();
      await page.getByRole('button', { name: 'Clear the search' }).click();
      await openAll();
      await audit();
    });

    if (scheme === 'dark') return;

    test('works by keyboard: search, go to a guide, read it', async () => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('facebok');
      const link = page.getByRole('link', { name: 'Read the guide for Facebook' }).first();
      await expect(link).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('#platform-facebook > summary')).toBeFocused();
      await expect(page.locator('#platform-facebook').getByRole('heading', { name: 'First steps' })).toBeInViewport();
    });

    test('opens the part that an address names', async () => {
      await page.goto(session.chromium().url('library.html#platform-youtube'));
      await page.reload();
      await expect(page.locator('#platform-youtube > summary')).toBeInViewport();
      await expect(page.locator('#platform-youtube').getByRole('heading', { name: 'First steps' })).toBeVisible();
      await page.goto(session.chromium().url('library.html#basics'));
      await expect(page.getByRole('heading', { name: 'Basics' })).toBeFocused();
    });

    for (const width of [320, 400, 1280]) {
      test(`fits ${width} px, also with text of twice the size`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await openAll();
        expect(await tooWide()).toEqual([]);
        await page.evaluate(() => {
          document.body.style.fontSize = '28px';
        });
        expect(await tooWide()).toEqual([]);
        await page.getByRole('searchbox').fill('video');
        await expect(page.getByText(/^\d+ results$/)).toBeVisible();
        expect(await tooWide()).toEqual([]);
      });
    }

    test('prints with everything open and no controls', async () => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('details:not([open])')).toHaveCount(0);
      await expect(page.getByRole('searchbox')).toBeHidden();
      await expect(page.getByRole('combobox')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Get started' })).toHaveCount(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(page.locator('details[open]')).toHaveCount(1);
    });
  });
}

for (const [browser, start] of [
  ['Chromium', () => chromiumSession()],
  ['Firefox', () => firefoxSession()],
] as const) {
  test(`the library in ${browser}: opens, finds in spite of a wrong letter, goes on to the guide`, async () => {
    test.setTimeout(120_000);
    const session = await start();
    try {
      const page = await session.openOwn('library.html');
      await until('the texts', async () => /^\d+ tips$/m.test(await wordsOf(page)));
      expect(await page.audit()).toEqual([]);
      await type(page, 'Search the library', 'facebok');
      await until('results', async () => /^\d+ results$/m.test(await wordsOf(page)));
      expect(await page.audit()).toEqual([]);
      await press(page, 'Read the guide for Facebook');
      await until('the guide', () =>
        page.evaluate(() => (document.querySelector('#platform-facebook') as HTMLDetailsElement | null)?.open ?? false, undefined),
      );
      expect(await wordsOf(page)).toContain('Limits to know');
      expect(session.problems).toEqual([]);
    } finally {
      await session.close();
    }
  });
}
