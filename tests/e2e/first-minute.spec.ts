/** What a person meets in the first minute, measured: how far it is to what they came for, and how much stands in the way. In Chromium. */
import { expect, type Page, test } from '@playwright/test';
import { allowTips, storage } from './actions.ts';
import { chromiumSession } from './session.ts';

const article = 'https://village-clinic.example/news';
const composer = 'https://www.instagram.com/create/style/';
const facebook = 'https://www.facebook.com/';

test.describe('the first minute', () => {
  let session: Awaited<ReturnType<typeof chromiumSession>>;
  test.beforeAll(async () => {
    session = await chromiumSession();
  });
  test.afterAll(() => session.close());
  test.beforeEach(() => allowTips(session));
  test.afterEach(() => expect(session.problems).toEqual([]));

  /** Opens a page and the popup for it, as large as a popup is. */
  const popupOn = async (url: string): Promise<Page> => {
    await session.visit(url);
    const popup = session.page(await session.popupFor(url));
    await popup.setViewportSize({ width: 400, height: 600 });
    return popup;
  };
  /** Where the first part found is, in px from the top of the window. */
  const boxOf = (popup: Page, selector: string, nth = 0) =>
    popup
      .locator(selector)
      .nth(nth)
      .evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top, bottom };
      });
  /** What covers the end of the page, from here down. */
  const floorOf = async (popup: Page) => (await boxOf(popup, 'footer')).top;
  const elementsOf = (popup: Page) => popup.evaluate(() => document.querySelectorAll('body *').length);

  test('in a new tab: the four doors are in sight', async () => {
    const popup = session.page(await session.openOwn('popup.html'));
    await popup.setViewportSize({ width: 400, height: 600 });
    await expect(popup.locator('.door')).toHaveCount(4);
    expect((await boxOf(popup, '.door', 3)).bottom).toBeLessThanOrEqual(await floorOf(popup));
  });

  test('on an unknown page: the four doors are in sight, also with the question above them', async () => {
    const popup = await popupOn(article);
    await expect(popup.locator('.door')).toHaveCount(4);
    expect((await boxOf(popup, '.door', 3)).bottom).toBeLessThanOrEqual(await floorOf(popup));
    await expect(popup.getByRole('heading', { name: 'Share this page' })).toBeAttached();
    expect(await elementsOf(popup)).toBeLessThanOrEqual(200);
    await storage(session, ['set', { settings: {} }]);
    await popup.reload();
    await expect(popup.getByRole('button', { name: 'Yes' })).toBeVisible();
    await expect(popup.locator('.door')).toHaveCount(4);
    expect((await boxOf(popup, '.door', 3)).bottom).toBeLessThanOrEqual(await floorOf(popup));
  });

  test('an article goes to WhatsApp in two presses: the popup, and WhatsApp', async () => {
    const popup = await popupOn(article);
    const opened = session.chromium().context.waitForEvent('page');
    await popup.getByRole('button', { name: /^Share on WhatsApp/ }).click();
    const chat = await opened;
    await chat.waitForURL(/^https:\/\/(wa\.me|api\.whatsapp\.com)\//);
    expect(decodeURIComponent(chat.url())).toContain(article);
  });

  test('while a post is written: what the place is best for, three tips and the first way on are in sight', async () => {
    const popup = await popupOn(composer);
    await expect(popup.locator('.tip')).toHaveCount(3);
    // The first tip is open, with its text.
    await expect(popup.locator('.tip').first().locator('.foot')).toBeVisible();
    const floor = await floorOf(popup);
    expect(floor).toBeLessThan(600);
    expect((await boxOf(popup, '.best')).top).toBeGreaterThanOrEqual((await boxOf(popup, 'header')).bottom);
    for (const nth of [0, 1, 2]) expect((await boxOf(popup, '.tip', nth)).bottom).toBeLessThanOrEqual(floor);
    expect((await boxOf(popup, 'section[aria-labelledby=links] li')).bottom).toBeLessThanOrEqual(floor);
    const whole = await popup.evaluate(() => {
      const height = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
      return (document.querySelector('main')?.scrollHeight ?? 0) + height('header') + height('footer');
    });
    expect(whole).toBeLessThanOrEqual(1100);
  });

  test('on Facebook: little stands there before anything is opened', async () => {
    const popup = await popupOn(facebook);
    await expect(popup.locator('.tip').first().locator('.foot')).toBeVisible();
    await expect(popup.locator('details[open]')).toHaveCount(1);
    expect(await elementsOf(popup)).toBeLessThanOrEqual(230);
  });

  test('on a copy of a platform: the warning, the way out, and nothing else', async () => {
    const popup = await popupOn('https://faceb00k-login.example/');
    await expect(popup.getByRole('heading', { name: 'This is not facebook.com' })).toBeVisible();
    await expect(popup.locator('main > *')).toHaveCount(1);
    await expect(popup.locator('footer')).toHaveCount(0);
    await expect(popup.locator('main button')).toHaveText(['Close this tab']);
  });

  test('in a low window header and footer scroll away', async () => {
    const popup = await popupOn(composer);
    await expect(popup.locator('.tip').first().locator('.foot')).toBeVisible();
    /** How far the header moves when the page is scrolled to its end. */
    const moved = async (height: number) => {
      await popup.setViewportSize({ width: 400, height });
      return popup.evaluate(() => {
        const top = () => document.querySelector('header')?.getBoundingClientRect().top ?? 0;
        const before = top();
        for (const part of [document.documentElement, document.body, document.querySelector('main')]) part?.scrollTo(0, 10_000);
        return before - top();
      });
    };
    expect(await moved(600)).toBe(0);
    expect(await moved(400)).toBeGreaterThan(100);
    const { bottom } = await boxOf(popup, 'footer');
    expect(bottom, 'at the end of the page, and not over it').toBeLessThanOrEqual(401);
  });
});
