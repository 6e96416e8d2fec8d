/** From a message to the end of the round, measured: how many presses, how much to scroll, and what is in sight when something goes wrong. */
import { expect, type Page, test } from '@playwright/test';
import { press, storage, until, wordsOf } from './actions.ts';
import { bigButton, field, link, message, versionFor } from './composer.ts';
import { chromiumSession, firefoxSession, type Session, type Surface } from './session.ts';

const six = ['facebook', 'instagram', 'x', 'whatsapp', 'linkedin', 'telegram'];
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A laptop's window below the bars of the browser, and a side panel. */
const laptop = [1366, 650] as const;
const panel = [360, 680] as const;

test.describe('the whole task, Chromium', () => {
  let session: Awaited<ReturnType<typeof chromiumSession>>;
  let page: Page;
  test.beforeAll(async () => {
    session = await chromiumSession();
  });
  test.afterEach(async () => {
    await page.close();
    expect(session.problems).toEqual([]);
  });
  test.afterAll(() => session.close());
  const open = async (places: string[], path: string, [width, height]: readonly [number, number]) => {
    await storage(session, ['set', { compose: { places } }]);
    page = session.page(await session.openOwn(path));
    await page.setViewportSize({ width, height });
    await field(page, 'What do you want to say?').waitFor();
  };

  test('text, link, hashtag and a described photo go to six places in at most 16 presses, on a page of at most 1.6 windows', async () => {
    await open(six, 'compose.html?new', laptop);
    let presses = 0;
    const click = async (target: ReturnType<typeof field>) => {
      presses++;
      await target.click();
    };
    // The field has the focus: whoever opens the page types.
    await page.keyboard.insertText(`${message} #endpolio`);
    await click(field(page, 'Link'));
    await page.keyboard.insertText(link);
    const choosing = page.waitForEvent('filechooser');
    await click(page.getByRole('button', { name: 'Photo', exact: true }));
    // Choosing one in the window of the system is a press too.
    presses++;
    await (await choosing).setFiles({ name: 'clinic.png', mimeType: 'image/png', buffer: dot });
    await click(field(page, 'What does clinic.png show?'));
    await page.keyboard.insertText('A nurse with a cool box.');
    await expect(page.getByRole('tabpanel').getByText('described')).toBeVisible();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let at = 0; at < six.length; at++) {
      const opened = session.chromium().context.waitForEvent('page');
      await expect(bigButton(page)).toHaveText(at ? /^Yes\. Open / : /^(Copy and open|Open) /);
      await click(bigButton(page));
      await (await opened).close();
      await page.bringToFront();
    }
    await click(bigButton(page));
    await expect(page.getByText('All done. Well done.')).toBeVisible();
    expect(presses).toBeLessThanOrEqual(16);
    expect(height).toBeLessThanOrEqual(1.6 * laptop[1]);
  });

  test('"Remind me" makes a calendar file', async () => {
    await open(['whatsapp'], 'compose.html?new', laptop);
    await field(page, 'What do you want to say?').fill('Clinic day');
    const opened = session.chromium().context.waitForEvent('page');
    await bigButton(page).click();
    await (await opened).close();
    await bigButton(page).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Remind me to answer comments' }).click();
    const text = await (await import('node:fs/promises')).readFile(await (await saving).path(), 'utf8');
    expect(text).toContain('BEGIN:VALARM');
    expect(text).toContain('Posted on WhatsApp.');
  });

  for (const [name, id] of [
    ['X (Twitter)', 'x'],
    ['Bluesky', 'bluesky'],
    ['Mastodon', 'mastodon'],
    ['Threads', 'threads'],
  ] as const)
    test(`a thread of five on ${name} is drawn part by part, and copied part by part`, async () => {
      await open([id], 'compose.html?new', laptop);
      const rules = { x: 280, bluesky: 300, mastodon: 500, threads: 500 }[id];
      const sentence = 'Every child in the district was seen this week. ';
      await field(page, 'What do you want to say?').fill(sentence.repeat(4 * Math.floor((rules - 8) / sentence.length) + 2));
      const card = await versionFor(page, name);
      await card.getByRole('button', { name: `Split it for ${name}` }).click();
      const copies = card.getByRole('button', { name: /^Copy part/ });
      await expect(copies).toHaveCount(5);
      await expect(card.locator('.thread > li')).toHaveCount(5);
      for (let at = 0; at < 5; at++) {
        await copies.nth(at).click();
        const copied = () => page.evaluate(() => navigator.clipboard.readText());
        await expect.poll(copied).toContain(`${at + 1}/5`);
        expect((await copied()).replace(/\s+/g, ' ').slice(0, 40)).toBe(
          (await card.locator('.preview').nth(at).innerText()).replace(/\s+/g, ' ').slice(0, 40),
        );
      }
    });
});

/** The parts that must be in the window as it is first shown. */
const inWindow = (page: Surface, selectors: string[]) =>
  page.evaluate(
    (all) =>
      all.filter((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return !box || box.height === 0 || box.top < 0 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1;
      }),
    selectors,
  );

/** Writes a message, as a paste does. */
const write = (page: Surface, text: string) =>
  page.evaluate((words) => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    area.value = words;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);

for (const [browser, start] of [
  ['Chromium', () => chromiumSession()],
  ['Chromium, dark', () => chromiumSession(true)],
  ['Firefox', () => firefoxSession()],
] as const) {
  test.describe(`what is in sight, ${browser}`, () => {
    let session: Session;
    let page: Surface;
    test.beforeAll(async () => {
      session = await start();
      await storage(session, ['set', { compose: { places: six } }]);
    });
    test.afterEach(async () => {
      await page.close();
      expect(session.problems).toEqual([]);
    });
    test.afterAll(() => session.close());

    test('a side panel shows places, text and round in its first 680 px', async () => {
      page = await session.openOwn('sidepanel.html?new');
      await page.resize(...panel);
      await write(page, message);
      await until('the round', async () => (await wordsOf(page)).includes('1 of 6'));
      expect(await inWindow(page, ['.top-bar', '.toggles', '.round', '.round .primary'])).toEqual([]);
      const text = await page.evaluate(() => {
        const area = document.querySelector('textarea')?.getBoundingClientRect();
        const round = document.querySelector('.round')?.getBoundingClientRect();
        return Math.min(area?.bottom ?? 0, round?.top ?? 0) - (area?.top ?? 0);
      }, undefined);
      expect(text, 'at least five lines of the text').toBeGreaterThan(100);
      expect(await page.audit()).toEqual([]);
    });

    test('offline: it says so, copies, opens nothing and counts nothing', async () => {
      page = await session.openOwn('compose.html?new');
      await page.resize(...laptop);
      await write(page, message);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
        dispatchEvent(new Event('offline'));
        (globalThis as unknown as { copied: string[] }).copied = [];
        navigator.clipboard.writeText = async (text) => void (globalThis as unknown as { copied: string[] }).copied.push(text);
      }, undefined);
      await until('it is said', async () => (await wordsOf(page)).includes('You are offline.'));
      expect(await inWindow(page, ['.round', '.round .notice'])).toEqual([]);
      await press(page, 'Copy the version for Facebook');
      await until('it is copied', async () => (await wordsOf(page)).includes('Copied.'));
      expect(await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied, undefined)).toEqual([message]);
      expect(await wordsOf(page)).toContain('1 of 6: Facebook');
      const kept = Object.entries(await storage(session, ['get'])).filter(([key]) => key.startsWith('draft.'));
      expect(JSON.stringify(kept)).not.toContain('opened');
      expect(await page.audit()).toEqual([]);
    });

    for (const [what, [width, height], path] of [
      ['page', laptop, 'compose.html?new'],
      ['panel', panel, 'sidepanel.html?new'],
    ] as const)
      test(`where saving fails half way, the ${what} says so at the top; the text can be copied, and is saved once that works`, async () => {
        page = await session.openOwn(path);
        await page.resize(width, height);
        await write(page, 'Before');
        await until('it is saved', async () => (await wordsOf(page)).includes('Saved on this computer'));
        await page.evaluate(() => {
          const scope = globalThis as unknown as {
            browser?: { storage: { local: { set: unknown } } };
            chrome: { storage: { local: { set: unknown } } };
          };
          const { local } = (scope.browser ?? scope.chrome).storage;
          const set = local.set;
          local.set = () => Promise.reject(new Error('QuotaExceededError'));
          (globalThis as unknown as { mend: () => void }).mend = () => {
            local.set = set;
          };
          (globalThis as unknown as { copied: string[] }).copied = [];
          navigator.clipboard.writeText = async (text) => void (globalThis as unknown as { copied: string[] }).copied.push(text);
        }, undefined);
        await write(page, message);
        await until('it is said', async () => (await wordsOf(page)).includes('Not saved.'));
        // Also where somebody has gone to the end of the page.
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), undefined);
        expect(await inWindow(page, ['.unsaved'])).toEqual([]);
        expect(await page.audit()).toEqual([]);
        await press(page, 'Copy the text');
        await until('it is copied', async () =>
          page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.length === 1, undefined),
        );
        expect(await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied, undefined)).toEqual([message]);
        await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend(), undefined);
        await press(page, 'Try again');
        await until('it is saved', async () => (await wordsOf(page)).includes('Saved on this computer'));
        const kept = await storage(session, ['get']);
        expect(JSON.stringify(kept)).toContain(message.slice(0, 60));
      });
  });
}
