/** "Which two places suit us?": its main path in both browsers; accessibility, keyboard, narrow windows and paper in Chromium. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { press, storage, until, wordsOf } from './actions.ts';
import { chromiumSession, firefoxSession, type Surface } from './session.ts';

/** Answers that take the most room: every button pressed, and a country that blocks something. */
const answers = {
  hours: '2',
  people: 'one',
  internet: 'slow',
  makes: ['texts', 'photos', 'short-video', 'talking'],
  purposes: ['raise-awareness'],
  hears: ['families', 'young'],
  country: 'IN',
};

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`which two places, ${scheme}`, () => {
    let session: Awaited<ReturnType<typeof chromiumSession>>;
    let page: Page;
    test.beforeAll(async () => {
      session = await chromiumSession(scheme === 'dark');
    });
    test.afterAll(() => session.close());
    test.beforeEach(async () => {
      await storage(session, ['set', { answers: {}, group: {} }]);
      page = session.page(await session.openOwn('places.html'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
    test.afterEach(async () => {
      expect(session.problems).toEqual([]);
      await page.close();
    });

    const answer = async () => {
      await storage(session, ['set', { answers }]);
      await expect(page.locator('.picks [data-place]')).toHaveCount(3);
      await expect(page.getByText('TikTok is blocked in India.')).toBeVisible();
    };
    const openAll = () =>
      page.evaluate(async () => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        await new Promise((drawn) => setTimeout(drawn, 300));
      });
    const audit = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`)).toEqual([]);
    };

    test('is accessible: nothing answered, answered, everything open, taken over', async () => {
      test.setTimeout(120_000);
      await audit();
      await answer();
      await audit();
      await openAll();
      await audit();
      await page.getByRole('button', { name: 'Use these places' }).click();
      await expect(page.getByText('These are your places now.')).toBeVisible();
      await audit();
    });

    if (scheme === 'dark') return;

    test('works by keyboard: answer, take an answer back, use the places, undo', async () => {
      await page.getByRole('button', { name: '1 hour' }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(page.getByRole('button', { name: '2 hours' })).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('.picks [data-place]')).toHaveCount(3);
      await page.keyboard.press('Space');
      await expect(page.locator('.picks [data-place]')).toHaveCount(0);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Use these places' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByText('Your places are as they were.')).toBeVisible();
    });

    for (const width of [320, 400, 1280]) {
      test(`fits ${width} px, also with text of twice the size`, async () => {
        await page.setViewportSize({ width, height: 720 });
        await answer();
        await openAll();
        const tooWide = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('body *')]
              .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.visually-hidden'))
              .map((element) => `${element.tagName}.${element.className}`),
          );
        expect(await tooWide()).toEqual([]);
        // What came out is in sight while the questions are, in a narrow window too.
        await page.evaluate(() => scrollTo(0, 0));
        await expect(width < 860 ? page.locator('.answer-bar') : page.locator('.picks')).toBeInViewport();
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
          document.body.style.fontSize = '28px';
        });
        expect(await tooWide()).toEqual([]);
      });
    }

    test('shows questions and answer on one screen of 1280 by 720', async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await answer();
      for (const name of ['Use these places', '10 hours or more', 'Raise money', 'Families'])
        await expect(page.getByRole('button', { name })).toBeInViewport();
    });

    test('prints what came out, without the questions', async () => {
      await answer();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: '2 hours' })).toBeHidden();
      await expect(page.locator('.picks [data-place]').first()).toBeVisible();
    });
  });
}

const placesOn = (page: Surface) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.picks [data-place]')].map(({ dataset }) => dataset.place), undefined);

for (const [browser, start] of [
  ['Chromium', () => chromiumSession()],
  ['Firefox', () => firefoxSession()],
] as const) {
  test(`which two places, in ${browser}: each press refines the answer, which is kept, used and taken back`, async () => {
    test.setTimeout(120_000);
    const session = await start();
    try {
      const page = await session.openOwn('places.html');
      await until('the page', async () => (await wordsOf(page)).includes('Press one answer'));
      for (const name of ['2 hours', 'One person', 'Slow or often gone', 'Short texts', 'Raise awareness', 'Families']) {
        await press(page, name);
        await until('three places', async () => (await placesOn(page)).length === 3);
      }
      const places = await placesOn(page);
      expect(places).toContain('whatsapp');
      expect(places).not.toContain('tiktok');
      expect(await page.audit()).toEqual([]);
      await press(page, 'First step on WhatsApp');
      await until('the first step', async () => (await wordsOf(page)).includes('All first steps on WhatsApp'));
      await press(page, 'Use these places');
      await until('it is done', async () => (await wordsOf(page)).includes('These are your places now.'));
      expect(((await storage(session, ['get'])).group as { places: string[] }).places).toEqual(places);
      await press(page, 'Undo');
      await until('it is undone', async () => (await wordsOf(page)).includes('Your places are as they were.'));
      await page.close();
      const again = await session.openOwn('places.html');
      await until('the same answer', async () => (await placesOn(again)).length === 3);
      expect(await placesOn(again)).toEqual(places);
      await again.close();
      expect(session.problems).toEqual([]);
    } finally {
      await session.close();
    }
  });
}
