/** The linking map: its main path in both browsers; accessibility, keyboard, narrow windows, paper in Chromium. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { press, type, until, wordsOf } from './actions.ts';
import { chromiumSession, firefoxSession } from './session.ts';

const wide = { width: 1280, height: 900 };

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`the map, ${scheme}`, () => {
    let session: Awaited<ReturnType<typeof chromiumSession>>;
    let page: Page;
    test.beforeAll(async () => {
      session = await chromiumSession(scheme === 'dark');
    });
    test.afterAll(() => session.close());
    test.beforeEach(async () => {
      page = session.page(await session.openOwn('map.html?from=instagram'));
      await page.setViewportSize(wide);
    });
    test.afterEach(async () => {
      expect(session.problems).toEqual([]);
      await page.close();
    });

    const audit = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
    };
    const cell = (name: string) => page.getByRole('button', { name, exact: true });

    for (const width of [wide.width, 400, 320]) {
      test(`everything open at ${width} px: accessible, and nothing wider than the window`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await audit();
        // Twice: what opens brings more to open.
        for (const _ of [1, 2]) {
          await page.evaluate(async () => {
            for (const details of document.querySelectorAll('details')) details.open = true;
            await new Promise((drawn) => setTimeout(drawn, 300));
          });
        }
        await audit();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }

    test('an open link is accessible', async () => {
      await cell('Instagram to X (Twitter): ended').click();
      await expect(page.getByRole('dialog', { name: 'Instagram to X (Twitter)' })).toBeVisible();
      await audit();
    });

    test('keyboard alone: choose, filter, walk the table, open a link, come back', async () => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
      await page.keyboard.press('Tab');
      await page.keyboard.type('Tumblr');
      await expect(page.getByRole('status').filter({ hasText: 'Tumblr:' })).toBeVisible();
      await expect(page).toHaveURL(/\?from=tumblr$/);
      await page.getByRole('checkbox', { name: 'Only what works now' }).focus();
      await page.keyboard.press('Space');
      await expect(cell('Instagram to X (Twitter): ended')).toHaveCount(0);
      await page.keyboard.press('Space');
      for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
      const first = await focused();
      expect(first).toMatch(/ to .*: (works|limited|ended)$/);
      await cell('Instagram to Facebook: works').focus();
      await page.keyboard.press('End');
      expect(await focused()).toBe('Instagram to X (Twitter): ended');
      await page.keyboard.press('ArrowLeft');
      expect(await focused()).toBe('Instagram to Tumblr: ended');
      const isUncovered = await page.evaluate(() => {
        const { left, top, width, height } = (document.activeElement as HTMLElement).getBoundingClientRect();
        return document.activeElement?.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect(isUncovered).toBe(true);
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('Instagram to Tumblr');
      await expect(page.getByRole('dialog').getByText('Do this instead:')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(await focused()).toBe('Instagram to Tumblr: ended');
    });

    test('a list in a narrow window, and every link in words on paper', async () => {
      await page.setViewportSize({ width: 400, height: 900 });
      await expect(page.getByRole('grid')).toBeHidden();
      await expect(page.locator('.map-list')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.map-list')).toBeHidden();
      await expect(page.locator('.map-words')).toContainText('To Facebook: One switch.');
    });

    test('the chosen colours hold here', async () => {
      const other = scheme === 'dark' ? 'light' : 'dark';
      const set = (settings: object) =>
        page.evaluate(async (value) => {
          const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } };
          await chrome.storage.local.set({ settings: value });
        }, settings);
      await set({ theme: other });
      await page.reload();
      await page.waitForSelector('h1');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(other);
      await set({});
    });
  });
}

for (const [browser, start] of [
  ['Chromium', () => chromiumSession()],
  ['Firefox', () => firefoxSession()],
] as const) {
  test(`the map in ${browser}: opens, answers a question, shows a link of the table`, async () => {
    const session = await start();
    try {
      const page = await session.openOwn('map.html');
      await page.resize(wide.width, wide.height);
      await type(page, 'I post on', 'Tumblr');
      await until('the answer', async () => /^Tumblr: .*\d/m.test(await wordsOf(page)));
      expect(await page.evaluate(() => location.search, undefined)).toBe('?from=tumblr');
      expect(await page.audit()).toEqual([]);
      await press(page, 'Instagram to X (Twitter): ended');
      await until('the way round', async () => (await wordsOf(page)).includes('Do this instead:'));
      expect(await page.audit()).toEqual([]);
      expect(session.problems).toEqual([]);
    } finally {
      await session.close();
    }
  });
}
