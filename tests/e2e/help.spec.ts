/** The page for the day something goes wrong: its main path in both browsers; accessibility, keyboard, narrow windows, paper in Chromium. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { press, storage, type, until, wordsOf } from './actions.ts';
import { chromiumSession, firefoxSession } from './session.ts';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`the help, ${scheme}`, () => {
    let session: Awaited<ReturnType<typeof chromiumSession>>;
    let page: Page;
    test.beforeAll(async () => {
      session = await chromiumSession(scheme === 'dark');
    });
    test.afterAll(() => session.close());
    test.beforeEach(async () => {
      page = session.page(await session.openOwn('help.html'));
    });
    test.afterEach(async () => {
      expect(session.problems).toEqual([]);
      await page.close();
    });

    const audit = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
    };
    const goTo = async (path: string) => {
      await page.goto('about:blank');
      await page.goto(session.chromium().url(path));
      await page.waitForSelector('h1');
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

    test('is accessible: the list, results, nothing found, a situation with everything open', async () => {
      await audit();
      await page.getByRole('searchbox').fill('hackd');
      await expect(page.getByText('1 situation fits')).toBeVisible();
      await audit();
      await page.getByRole('searchbox').fill('zzzzqqqq');
      await expect(page.getByText('Nothing found for')).toBeVisible();
      await audit();
      await goTo('help.html?place=instagram#hacked');
      await openAll();
      await audit();
      await goTo('help.html#threats');
      await openAll();
      await audit();
    });

    if (scheme === 'dark') return;

    test('works by keyboard alone: say what happened, read the first step, choose a place, go back', async () => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('pasword stolen');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: 'Somebody has our password' })).toBeFocused();
      await expect(page).toHaveURL(/help\.html#password$/);
      await expect(page.getByText('Change that password now')).toBeInViewport();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await expect(page.getByRole('combobox')).toBeFocused();
      await page.keyboard.type('Facebook');
      await expect(page).toHaveURL(/help\.html\?place=facebook#password$/);
      await expect(page.getByRole('region', { name: 'Where Facebook helps' })).toBeVisible();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await expect(page.getByRole('searchbox')).toBeVisible();
    });

    test('the link over the navigation leaves a situation open', async () => {
      await goTo('help.html#hate');
      await page.keyboard.press('Shift+Tab');
      await page.getByRole('link', { name: 'Skip to the page' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('article')).toBeVisible();
    });

    test("puts the person's own places first", async () => {
      await storage(session, ['set', { group: { places: ['youtube', 'mastodon'] } }]);
      await goTo('help.html');
      const first = page.locator('optgroup').first();
      await expect(first).toHaveAttribute('label', 'Places you use');
      await expect(first.locator('option')).toHaveText(['YouTube', 'Mastodon']);
      await storage(session, ['remove', 'group']);
    });

    for (const width of [320, 400, 1280]) {
      test(`fits ${width} px, also with text of twice the size`, async () => {
        await page.setViewportSize({ width, height: 800 });
        expect(await tooWide()).toEqual([]);
        await goTo('help.html?place=telegram#hacked');
        await openAll();
        expect(await tooWide()).toEqual([]);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await tooWide()).toEqual([]);
      });
    }

    test('forced colours keep the edges of what is to be pressed', async () => {
      await goTo('help.html?place=x#hacked');
      await page.emulateMedia({ forcedColors: 'active' });
      const main = page.getByRole('button', { name: 'X (Twitter): get a hacked account back' });
      expect(await main.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
    });

    test('prints one situation: its steps, and addresses in words', async () => {
      await goTo('help.html?place=instagram#hacked');
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('details:not([open])')).toHaveCount(0);
      await expect(page.getByRole('button', { name: /^(Print|Go to|Instagram:)/ })).toHaveCount(0);
      await expect(page.getByRole('combobox')).toHaveCount(0);
      await expect(page.getByText('www.instagram.com/hacked')).toBeVisible();
      await expect(page.getByText('www.accessnow.org/help', { exact: true })).toBeVisible();
      await expect(page.getByText('www.facebook.com/hacked')).toHaveCount(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    });

    test("opens a platform's page in a new tab, only when it is pressed", async () => {
      await goTo('help.html?place=instagram#hacked');
      const { context } = session.chromium();
      const before = context.pages().length;
      const opened = context.waitForEvent('page');
      expect(context.pages()).toHaveLength(before);
      await page.getByRole('button', { name: 'Instagram: get a hacked account back' }).click();
      await (await opened).waitForURL('https://www.instagram.com/hacked/');
      await (await opened).close();
    });
  });
}

for (const [browser, start] of [
  ['Chromium', () => chromiumSession()],
  ['Firefox', () => firefoxSession()],
] as const) {
  test(`the help in ${browser}: finds what happened in spite of a wrong letter, shows the steps and the place's own page`, async () => {
    test.setTimeout(120_000);
    const session = await start();
    try {
      const page = await session.openOwn('help.html');
      expect(await page.audit()).toEqual([]);
      await type(page, 'What happened?', 'someone copyed our page');
      await press(page, 'Somebody copies us or pretends to be us');
      await until('the steps', async () => (await wordsOf(page)).includes('Say it on your real page'));
      await type(page, 'On which place?', 'Facebook');
      await until('its own page', async () => (await wordsOf(page)).includes('Facebook: report a fake page'));
      expect(await page.evaluate(() => location.search + location.hash, undefined)).toBe('?place=facebook#copied');
      expect(await page.audit()).toEqual([]);
      await press(page, 'All situations');
      await until('the list', async () => (await wordsOf(page)).includes('Hate comments'));
      expect(session.problems).toEqual([]);
    } finally {
      await session.close();
    }
  });
}
