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
    const cell = (name: string) => page.getByRole('grid').getByRole('button', { name, exact: true });
    const openTable = () => page.getByText('All connections').click();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

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
      await openTable();
      await cell('Instagram to X (Twitter): ended').click();
      await expect(page.getByRole('dialog', { name: 'Instagram to X (Twitter)' })).toBeVisible();
      await audit();
    });

    test('keyboard alone: choose, filter, walk the table, open a link, come back', async () => {
      await page.getByLabel('I post on').focus();
      await page.keyboard.type('Tumblr');
      await expect(page.getByRole('status').filter({ hasText: 'Tumblr:' })).toBeVisible();
      await expect(page).toHaveURL(/\?from=tumblr$/);
      await page.getByRole('region', { name: 'All connections' }).locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('grid')).toBeVisible();
      await page.getByRole('checkbox', { name: 'Only what has not ended' }).focus();
      await page.keyboard.press('Space');
      await expect(cell('Instagram to X (Twitter): ended')).toHaveCount(0);
      await page.keyboard.press('Space');
      for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
      const first = await focused();
      expect(first).toMatch(/ to .*: (by itself|one switch|shows a link|ended)$/);
      await cell('Instagram to Facebook: one switch').focus();
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

    test('the table fits, in a narrow window it is a list, and on paper every link stands in words', async () => {
      await openTable();
      const scroll = page.locator('.map-scroll');
      expect(await scroll.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      await page.setViewportSize({ width: 400, height: 900 });
      await expect(page.getByRole('grid')).toBeHidden();
      await expect(page.locator('.map-list')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.map-list')).toBeHidden();
      await expect(
        page.locator('section', { has: page.getByRole('heading', { name: 'All connections' }) }).locator('.map-words'),
      ).toContainText('To Facebook: One switch.');
    });

    test.describe('the picture', () => {
      const places = '?places=instagram,facebook,whatsapp,blog';
      const picture = () => page.getByRole('toolbar', { name: 'Between your places' });
      const arrow = (name: string) => picture().getByRole('button', { name, exact: true });
      test.beforeEach(async () => {
        await page.goto(`${page.url().split('?')[0]}${places}`);
        await expect(picture()).toBeVisible();
      });

      test('tells a screen reader every arrow by its name, and how to move', async () => {
        const names = await picture()
          .getByRole('button')
          .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
        expect(names).toEqual([
          'Instagram to Facebook: one switch',
          'Instagram to A blog: shows a link',
          'Facebook to Instagram: one switch',
          'Facebook to A blog: by itself',
          'WhatsApp to Instagram: one switch',
          'WhatsApp to Facebook: one switch',
          'A blog to Instagram: shows a link',
          'A blog to Facebook: ended',
          'A blog to WhatsApp: shows a link',
        ]);
        await expect(picture()).toHaveAccessibleDescription(/arrow keys move/);
        await page.getByText('The same as a list').click();
        await expect(page.getByRole('heading', { name: 'From WhatsApp' })).toBeVisible();
        await audit();
      });

      test('keyboard alone: to an arrow, open it, read, back to it, and on', async () => {
        await page.getByRole('combobox', { name: 'Add a place' }).focus();
        await page.keyboard.press('Tab');
        expect(await focused()).toBe('Instagram to Facebook: one switch');
        await page.keyboard.press('End');
        await page.keyboard.press('ArrowLeft');
        expect(await focused()).toBe('A blog to Facebook: ended');
        await page.keyboard.press('Enter');
        expect(await focused()).toBe('A blog to Facebook');
        await expect(arrow('A blog to Facebook: ended')).toHaveAttribute('aria-expanded', 'true');
        await expect(page.locator('.map-ways')).toContainText('Do this instead:');
        await expect(page.locator('.map-ways')).toContainText('Source:');
        await audit();
        await page.keyboard.press('Escape');
        expect(await focused()).toBe('A blog to Facebook: ended');
        await page.keyboard.press('Tab');
        expect(await focused()).toMatch(/^The same as a list/);
      });

      test('the mouse reaches each arrow, and the choice of places is kept in the address', async () => {
        for (const one of await picture().getByRole('button').all()) {
          const name = (await one.getAttribute('aria-label')) as string;
          // Arrows cross: somewhere along its curve nothing else lies over it.
          const at = await one.locator('.line').evaluate((line: SVGPathElement) => {
            const along = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((part) =>
              line.getPointAtLength(line.getTotalLength() * part).matrixTransform(line.getScreenCTM() as DOMMatrix),
            );
            const free = along.find(({ x, y }) => document.elementFromPoint(x, y)?.parentElement === line.parentElement);
            return free && { x: free.x, y: free.y };
          });
          expect(at, name).toBeDefined();
          await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
          await expect(page.locator('.map-ways h2')).toHaveText(name.replace(/: .*/, ''));
        }
        await page.getByRole('checkbox', { name: 'WhatsApp' }).uncheck();
        await expect(page).toHaveURL(/\?places=instagram,facebook,blog$/);
        await page.getByRole('combobox', { name: 'Add a place' }).selectOption('youtube');
        await expect(page).toHaveURL(/\?places=instagram,facebook,blog,youtube$/);
        await page.reload();
        await expect(page.getByRole('checkbox', { name: 'YouTube' })).toBeChecked();
        await expect(page.locator('.place')).toHaveCount(4);
      });

      test('a list at 320 px, and picture and list on paper', async () => {
        await page.setViewportSize({ width: 320, height: 900 });
        await page.reload();
        await expect(picture()).toBeHidden();
        await expect(page.getByRole('heading', { name: 'From Instagram' })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        await audit();
        await page.emulateMedia({ media: 'print' });
        await expect(picture()).toBeVisible();
        await expect(page.locator('.map-legend')).toBeVisible();
        await expect(page.locator('.map-picture .map-words')).toContainText('To Facebook: One switch. Posts, stories and reels');
        for (const gone of ['.map-places', '.map-same', '.map-keys']) await expect(page.locator(gone)).toBeHidden();
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
      });

      test('without colours the lines still differ, and can be seen', async () => {
        await page.emulateMedia({ forcedColors: 'active' });
        const looks = async (name: string) =>
          arrow(name)
            .locator('.line')
            .evaluate((line) => [getComputedStyle(line).stroke, getComputedStyle(line).strokeDasharray]);
        const lines = await Promise.all(
          ['Facebook to A blog: by itself', 'Instagram to Facebook: one switch', 'Instagram to A blog: shows a link'].map(looks),
        );
        expect(new Set(lines.map(([stroke]) => stroke)).size).toBe(1);
        expect(new Set(lines.map(([, dashes]) => dashes)).size).toBe(3);
        await expect(arrow('A blog to Facebook: ended').locator('.crossing')).toBeVisible();
        const ground = await picture().evaluate((svg) => getComputedStyle(svg).backgroundColor);
        expect(lines[0]?.[0]).not.toBe(ground);
      });
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
  test(`the map in ${browser}: opens, answers a question, shows an arrow and a link of the table`, async () => {
    const session = await start();
    try {
      const page = await session.openOwn('map.html');
      await page.resize(wide.width, wide.height);
      await type(page, 'I post on', 'Tumblr');
      await until('the answer', async () => /^Tumblr: .*\d/m.test(await wordsOf(page)));
      expect(await page.evaluate(() => location.search, undefined)).toBe('?from=tumblr');
      expect(await page.audit()).toEqual([]);
      await page.evaluate(
        () => document.querySelector<SVGGElement>('[aria-label="Facebook to Instagram: one switch"]')?.focus(),
        undefined,
      );
      await page.press('Enter');
      await until('its steps', async () => (await wordsOf(page)).includes('Press the Instagram icon before you post.'));
      await press(page, 'All connections');
      await press(page, 'Instagram to X (Twitter): ended');
      await until('the way round', async () => (await wordsOf(page)).includes('Do this instead:'));
      expect(await page.audit()).toEqual([]);
      expect(session.problems).toEqual([]);
    } finally {
      await session.close();
    }
  });
}
