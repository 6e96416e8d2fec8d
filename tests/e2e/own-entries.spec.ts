/** A platform from a file: added in the settings, known in the popup, removed again in Chromium; map and library in both browsers. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { keepPolicy, press, storage, type, until, wordsOf } from './actions.ts';
import { chromiumSession, firefoxSession, type Session } from './session.ts';

const civic = JSON.parse(readFileSync('tests/fixtures/own/civic-forum.json', 'utf8'));
/** Opens a tip; the first one is open to begin with. */
async function openTip(popup: Page, title: string): Promise<void> {
  const tip = popup.locator('.tip details', { hasText: title });
  if ((await tip.getAttribute('open')) === null) await tip.locator('summary').click();
}

const topic = 'https://bern.civic-forum.example/t/bus-stop';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`a platform from a file, ${scheme}`, () => {
    let session: Awaited<ReturnType<typeof chromiumSession>>;
    test.beforeAll(async () => {
      session = await chromiumSession(scheme === 'dark');
    });
    test.afterAll(() => session.close());

    const audit = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
    };
    const choose = (page: Page, value: unknown) =>
      page.getByLabel(/Choose a platform file/).setInputFiles({
        name: 'platform.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(value)),
      });

    test('is refused while wrong, added, known by its host, and removed', async () => {
      const settings = session.page(await session.openOwn('options.html'));
      await choose(settings, { ...civic, hosts: { ...civic.hosts, pages: ['www.facebook.com'] } });
      await expect(settings.getByText(/^hosts\.pages: "www\.facebook\.com" belongs to Facebook/)).toBeVisible();
      await audit(settings);

      await choose(settings, civic);
      await expect(settings.getByRole('heading', { name: 'Add Civic Forum?' })).toBeVisible();
      await audit(settings);
      for (const width of [320, 400]) {
        await settings.setViewportSize({ width, height: 900 });
        expect(await settings.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await settings.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(settings.getByText('Civic Forum is added.')).toBeVisible();
      await expect(settings.getByLabel(/Choose a platform file/)).toBeFocused();

      await session.visit(topic);
      const popup = session.page(await session.popupFor(topic));
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Civic Forum');
      await expect(popup.getByText('You are reading a post')).toBeVisible();
      await expect(popup.getByText(civic.bestFor)).toBeVisible();
      await openTip(popup, 'Say how it ended');
      await expect(popup.getByText('Others with the same question')).toBeVisible();
      await popup.locator('section[aria-labelledby=links] summary', { hasText: 'Facebook' }).click();
      await expect(popup.getByText('Press Facebook')).toBeVisible();
      await audit(popup);

      const opened = session.chromium().context.waitForEvent('page');
      await popup.getByRole('button', { name: 'All of it in the library' }).click();
      await expect((await opened).locator('#platform-civic-forum').getByText('Confirm your address by post')).toBeVisible();
      await (await opened).close();

      await settings.getByRole('button', { name: 'Remove Civic Forum' }).click();
      await expect(settings.getByText('Civic Forum is removed.')).toBeVisible();
      await popup.reload();
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText('CSO Sidekick');
      expect(session.problems).toEqual([]);
    });
  });
}

/** What an organisation's policy names. */
const policy = {
  own: [
    {
      ...civic,
      id: 'union-net',
      name: 'Union Net',
      hosts: { ...civic.hosts, pages: ['union.example'], short: [], never: [] },
      share: { ...civic.share, url: 'https://union.example/new?text={text}' },
      examples: {},
      notExamples: [],
      links: [],
    },
  ],
};

for (const [browser, start] of [
  ['Chromium', () => chromiumSession()],
  ['Chromium, dark', () => chromiumSession(true)],
  ['Firefox', () => firefoxSession()],
] as const) {
  test.describe(`map and library with platforms from files, ${browser}`, () => {
    let session: Session;
    test.beforeAll(async () => {
      session = await start();
      await storage(session, ['set', { own: [civic] }]);
      await keepPolicy(session, policy);
    });
    test.afterAll(() => session.close());
    test.afterEach(() => expect(session.problems).toEqual([]));

    test('the map answers for one, and opens its cell', async () => {
      const page = await session.openOwn('map.html');
      await page.resize(1280, 900);
      await type(page, 'I post on', 'Civic');
      await until('the answer', async () =>
        (await wordsOf(page)).includes('Civic Forum: 1 shows a link. You added Civic Forum from a file.'),
      );
      expect(await wordsOf(page)).toContain('Each topic has a button for Facebook');
      expect((await wordsOf(page)).replace(/\s+/g, ' ')).toContain('Union Net From your organisation');
      expect(await page.audit()).toEqual([]);
      await press(page, 'All connections');
      await press(page, 'Civic Forum to Facebook: shows a link');
      await until('the steps', async () => (await wordsOf(page)).includes('Press Facebook'));
      expect(await wordsOf(page)).toContain('Source: About the forum.');
      expect(await page.audit()).toEqual([]);
      for (const width of [320, 400]) {
        await page.resize(width, 900);
        const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, undefined);
        expect(await over()).toBe(0);
      }
      await page.close();
    });

    test('the library has its guide, its tips, and finds it', async () => {
      const page = await session.openOwn('library.html#platform-civic-forum');
      await until('the guide', async () => (await wordsOf(page)).includes('Confirm your address by post'));
      expect(await wordsOf(page)).toMatch(/Civic Forum\s+Your own/);
      await press(page, 'See all tips for Civic Forum');
      await until('its tips', async () => /^4 tips$/m.test(await wordsOf(page)));
      expect(await page.audit()).toEqual([]);
      await type(page, 'What do you want to know?', 'councils');
      await until('results', async () => (await wordsOf(page)).includes('Union Net · First steps'));
      // Only the best answer is open.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('.found details')) details.open = true;
      }, undefined);
      await until('the way to its guide', async () => (await wordsOf(page)).includes('Read the guide for Union Net'));
      expect(await wordsOf(page)).toMatch(/Union Net · First steps\s+From your organisation/);
      expect(await page.audit()).toEqual([]);
      await page.close();
    });

    test('they are there with the first drawing, so that nothing moves later', async () => {
      for (const [path, part] of [
        ['map.html', 'option[value=civic-forum]'],
        ['library.html', '#platform-civic-forum'],
      ] as const) {
        const page = await session.openOwn(path);
        expect(await page.evaluate((one) => document.querySelector(one) !== null, part), path).toBe(true);
        await page.close();
      }
    });
  });
}
