/** A platform from a file, in Chromium: added in the settings, known in the popup, removed again. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { chromiumSession } from './session.ts';

const civic = JSON.parse(readFileSync('tests/fixtures/own/civic-forum.json', 'utf8'));
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
      await popup.getByText('Say how it ended').click();
      await expect(popup.getByText('Others with the same question')).toBeVisible();
      await popup.getByText('To Facebook').click();
      await expect(popup.getByText('Press Facebook')).toBeVisible();
      await audit(popup);

      await settings.getByRole('button', { name: 'Remove Civic Forum' }).click();
      await expect(settings.getByText('Civic Forum is removed.')).toBeVisible();
      await popup.reload();
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText('No tips for this page');
      expect(session.problems).toEqual([]);
    });
  });
}
