/** The library page: its main path in both browsers; addresses of its parts, narrow windows, paper in Chromium. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { press, storage, type, until, wordsOf } from './actions.ts';
import { platforms } from './catalogue.ts';
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
      await expect(page.getByText(/^(The )?\d+ (best )?results$/)).toBeVisible();
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
      await expect(page.locator('#basics > summary')).toBeFocused();
      await expect(page.getByText('What social media is for')).toBeVisible();
      await page.goto(session.chromium().url('library.html#question-thank'));
      await expect(page.getByText('Thank soon, and say what the help made possible.')).toBeVisible();
      await page.goto(session.chromium().url('library.html#tips'));
      await expect(page.getByLabel('I want to')).toBeVisible();
      await page.goto(session.chromium().url('library.html#guides'));
      await expect(page.getByRole('heading', { name: 'Social networks' })).toBeVisible();
    });

    test('is two windows high at most before anything is opened', async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2 * 720);
      await expect(page.locator('details[open]')).toHaveCount(0);
    });

    test('answers what volunteers type, with no more than twenty results', async () => {
      for (const [typed, answer] of [
        ['password stolen', 'Our account was hacked. What now?'],
        ['locked out', 'We cannot log in. What now?'],
        ['more people see my posts', 'How do more people see our posts?'],
        ['follwers', 'How do we get more followers?'],
        ['thunderclap', 'How do many people post at one moment (thunderclap)?'],
      ] as const) {
        await page.getByRole('searchbox').fill(typed);
        await expect(page.locator('.results h2').first()).toHaveText(answer);
        await expect(page.locator('.results .answer').first()).toBeVisible();
      }
      await page.getByRole('searchbox').fill('post');
      await page.getByRole('button', { name: 'Show 12 more' }).click();
      await expect(page.locator('.results > li')).toHaveCount(20);
    });

    test('prints one guide on two sides at most, whichever it is', async () => {
      test.setTimeout(180_000);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      const sides: Record<string, number> = {};
      for (const { id, name } of platforms) {
        await page.goto(session.chromium().url(`library.html#platform-${id}`));
        await page.getByRole('button', { name: `Print the guide for ${name}`, exact: true }).click();
        await expect(page.locator('.sheet h2')).toHaveText(name);
        const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' } });
        sides[id] = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await expect(page.locator('.sheet')).toHaveCount(0);
      }
      expect(Object.entries(sides).filter(([, count]) => count < 1 || count > 2)).toEqual([]);
    });

    test('puts the own places first, also on paper', async () => {
      await storage(session, ['set', { group: { places: ['mastodon', 'facebook'] } }]);
      await page.reload();
      await expect(page.getByRole('navigation', { name: 'Your places' }).getByRole('link')).toHaveText(['Mastodon', 'Facebook']);
      await page.locator('#tips > summary').click();
      const own = platforms.filter(({ id }) => ['mastodon', 'facebook'].includes(id)).flatMap(({ tips }) => tips);
      await expect(page.getByText(`${own.length} tips`)).toBeVisible();
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.getByRole('button', { name: 'Print for a training: basics and our places' }).click();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.sheet h2')).toHaveText(['Basics', 'Mastodon', 'Facebook']);
      await expect(page.getByRole('heading', { name: 'Library' })).toBeHidden();
      await expect(page.locator('.sheet').getByText('What social media is for')).toBeVisible();
      await storage(session, ['remove', 'group']);
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
        await expect(page.getByText(/^(The )?\d+ (best )?results$/)).toBeVisible();
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
      await expect(page.locator('details[open]')).toHaveCount(0);
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
      await type(page, 'What do you want to know?', 'facebok');
      await until('results', async () => /^(The )?\d+ (best )?results$/m.test(await wordsOf(page)));
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
