/** What only one browser's tools can look at: accessibility, keyboard, narrow windows, updates. In Chromium. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { allowTips, cardText, chipText, pause, press, storage, until } from './actions.ts';
import { chromiumSession, type Surface } from './session.ts';

const url = 'https://www.instagram.com/create/style/';
const article = 'https://village-clinic.example/';

type Violations = { id: string; nodes: { target: unknown }[] }[];
const named = (violations: Violations) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(', ')}`);

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`accessibility, ${scheme}`, () => {
    let session: Awaited<ReturnType<typeof chromiumSession>>;
    test.beforeAll(async () => {
      session = await chromiumSession(scheme === 'dark');
    });
    test.afterAll(() => session.close());
    test.afterEach(() => expect(session.problems).toEqual([]));

    const audit = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(named(violations)).toEqual([]);
    };
    const openAll = (page: Page) =>
      page.evaluate(async () => {
        // What is opened may have more to open in it.
        for (let round = 0; round < 3; round++) {
          for (const details of document.querySelectorAll('details')) details.open = true;
          await new Promise((drawn) => setTimeout(drawn, 300));
        }
      });

    test('popup on a platform, everything open', async () => {
      const page = await session.visit(url);
      const popup = session.page(await session.popupFor(url));
      await audit(popup);
      await popup.getByRole('button', { name: 'Show all' }).click();
      await openAll(popup);
      await audit(popup);
      await popup.close();
      await page.close();
    });

    test('popup on an unknown site: what can be done, sharing, the menu, a search that finds nothing', async () => {
      const page = await session.visit(article);
      const popup = session.page(await session.popupFor(article));
      await expect(popup.getByRole('heading', { name: 'Share this page' })).toBeVisible();
      await audit(popup);
      await popup.getByRole('button', { name: /^All \d+$/ }).click();
      await popup.getByRole('button', { name: 'Copy link' }).click();
      await expect(popup.getByText('Title and link are copied.')).toBeVisible();
      await audit(popup);
      await popup.getByRole('button', { name: 'Menu' }).click();
      await expect(popup.getByRole('button', { name: 'Find a platform' })).toBeFocused();
      await audit(popup);
      await popup.keyboard.press('Escape');
      await popup.getByRole('button', { name: 'All places' }).click();
      await popup.getByRole('searchbox').fill('zzzz');
      await expect(popup.getByText('Nothing found. Try a shorter word.')).toBeVisible();
      await audit(popup);
      await popup.close();
      await page.close();
    });

    test('popup on a copy of a platform, and before the question is answered', async () => {
      const copy = 'https://faceb00k-login.example/';
      await storage(session, ['set', { settings: {} }]);
      for (const address of [copy, url]) {
        const page = await session.visit(address);
        const popup = session.page(await session.popupFor(address));
        await expect(popup.getByRole('button', { name: address === copy ? 'Close this tab' : 'Yes' })).toBeVisible();
        await audit(popup);
        await popup.close();
        await page.close();
      }
      await allowTips(session);
    });

    test('settings, and the question before erasing', async () => {
      const options = session.page(await session.openOwn('options.html'));
      await audit(options);
      await options.getByRole('button', { name: 'Erase everything' }).click();
      await audit(options);
      await options.close();
    });

    test('chip and card in a page', async () => {
      await storage(session, ['remove', 'seen']);
      const surface = await session.visit(url);
      await until('the chip', async () => (await chipText(surface)) !== undefined);
      // No tool of a page can look into the closed root: a copy of what is in it is looked at, on a page of its own.
      const auditCopy = async () => {
        const inner = await surface.inside((root) => root.innerHTML, undefined);
        const copy = await session.chromium().context.newPage();
        await copy.setContent('<!doctype html><html lang="en"><title>Copy</title><main><h1>Copy</h1><div id="copy"></div></main></html>');
        await copy.evaluate((html) => {
          const root = document.querySelector('#copy')?.attachShadow({ mode: 'open' });
          if (root) root.innerHTML = html;
        }, inner as string);
        await audit(copy);
        await copy.close();
      };
      await auditCopy();
      await press(surface, 'Sidekick tip:');
      await until('the card', async () => (await cardText(surface)) !== undefined);
      await auditCopy();
      await press(surface, 'Hide tips');
      await auditCopy();
      await surface.close();
    });
  });
}

test.describe('one Chromium', () => {
  let session: Awaited<ReturnType<typeof chromiumSession>>;
  let site: Surface;
  let popup: Page;
  test.beforeAll(async () => {
    session = await chromiumSession();
  });
  test.afterAll(() => session.close());
  test.beforeEach(async () => {
    await storage(session, ['remove', 'seen']);
    await allowTips(session);
    site = await session.visit(url);
    popup = session.page(await session.popupFor(url));
  });
  test.afterEach(async () => {
    expect(session.problems).toEqual([]);
    await popup.close().catch(() => undefined);
    await site.close().catch(() => undefined);
  });

  /** Goes on with the Tab key until what has the focus begins with these words. */
  const tabTo = async (page: Page, words: string) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if ((await focused(page)).startsWith(words)) return;
    }
    throw new Error(`Tab never reaches "${words}"`);
  };
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? (activeElement as HTMLElement | null)?.innerText ?? '';
    });

  test('keyboard alone: answer the question, read a tip, mark it done, see where a post can go', async () => {
    await storage(session, ['set', { settings: {} }]);
    await popup.reload();
    await expect(popup.getByText('Instagram allows no more.')).toBeVisible();
    await tabTo(popup, 'Menu');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('button', { name: 'Find a platform' })).toBeFocused();
    await popup.keyboard.press('Escape');
    await expect(popup.getByRole('button', { name: 'Menu' })).toBeFocused();
    await tabTo(popup, 'Yes');
    await popup.keyboard.press('Enter');
    await expect(popup.getByText('Tips may show on websites.')).toBeVisible();
    await tabTo(popup, 'Done: Use five hashtags at most');
    await popup.keyboard.press('Space');
    await expect(popup.getByText('Done. It moves down, and the next tip comes up.')).toBeVisible();
    await expect.poll(() => focused(popup)).toBe('Done: Describe each photo in alt text');
    await expect(popup.getByText('Use five hashtags at most')).toBeHidden();
    expect((await storage(session, ['get'])).tips).toEqual({ done: ['instagram-five-hashtags'], hidden: [] });
    await tabTo(popup, 'Undo');
    await popup.keyboard.press('Enter');
    await expect.poll(() => focused(popup)).toBe('Done: Use five hashtags at most');
    await tabTo(popup, 'Facebook');
    await popup.keyboard.press('Enter');
    await expect(popup.locator('details[open] ol.steps')).toBeVisible();
    expect((await storage(session, ['get'])).tips).toEqual({ done: [], hidden: [] });
  });

  test('keyboard alone: copy the link of a page, and share it', async () => {
    const page = await session.visit(article);
    const own = session.page(await session.popupFor(article));
    await tabTo(own, 'Copy link');
    await own.keyboard.press('Enter');
    await expect(own.getByText('Title and link are copied.')).toBeVisible();
    expect(await own.evaluate(() => navigator.clipboard.readText())).toBe(`Clinic day in Kano | Stand-in\n${article}`);
    await own.keyboard.press('Shift+Tab');
    expect(await focused(own)).toBe('E-mail');
    const opened = session.chromium().context.waitForEvent('page');
    await own.getByRole('button', { name: /^Share on WhatsApp/ }).focus();
    await own.keyboard.press('Enter');
    await (await opened).waitForURL(/^https:\/\/(wa\.me|api\.whatsapp\.com)\//);
    await (await opened).close();
    await own.close();
    await page.close();
  });

  test('the chip opens, moves and closes by keyboard', async () => {
    await until('the chip', async () => (await chipText(site)) !== undefined);
    await site.inside((root) => root.querySelector<HTMLElement>('.chip')?.focus(), undefined);
    // A press counts once the chip has been in sight for a while.
    await pause(800);
    await site.press('Enter');
    await until('the card', async () => (await cardText(site)) !== undefined);
    const focused = () => site.inside((root) => root.activeElement?.getAttribute('aria-label') ?? '', undefined);
    expect(await focused()).toBe('Instagram');
    await site.press('Escape');
    await until('no card', async () => (await cardText(site)) === undefined);
    expect(await focused()).toMatch(/^Sidekick tip: /);
  });

  test('a hidden tip can be brought back at once', async () => {
    await popup.getByRole('button', { name: 'Hide this tip' }).click();
    await expect(popup.getByText('Tip hidden.')).toBeVisible();
    await expect(popup.getByText('Use five hashtags at most')).toBeHidden();
    await popup.getByRole('button', { name: 'Undo' }).click();
    await expect(popup.getByText('Use five hashtags at most')).toBeVisible();
  });

  test('a share page opens at the documented address and in a new tab', async () => {
    const page = await session.visit(article);
    const own = session.page(await session.popupFor(article));
    await own.getByRole('button', { name: /^All \d+$/ }).click();
    const opened = session.chromium().context.waitForEvent('page');
    await own.getByRole('button', { name: 'Share on X (Twitter): text and link are filled in' }).click();
    await (await opened).waitForURL(/intent/);
    const address = new URL((await opened).url());
    expect(address.origin + address.pathname).toBe('https://x.com/intent/tweet');
    expect(address.searchParams.get('url')).toBe(article);
    expect(address.searchParams.get('text')).toBe('Clinic day in Kano | Stand-in');
    await (await opened).close();
    await own.close();
    await page.close();
  });

  for (const width of [320, 400, 800]) {
    test(`nothing is cut off at ${width} px, also with text of twice the size`, async () => {
      await popup.setViewportSize({ width, height: 600 });
      for (const scale of [1, 2]) {
        await popup.evaluate((factor) => {
          document.body.style.fontSize = `${14 * factor}px`;
        }, scale);
        const over = await popup.evaluate(() => {
          const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
          return wide.map((element) => `${element.tagName}.${element.className}`);
        });
        expect(over).toEqual([]);
      }
    });
  }

  test('forced colours and less motion', async () => {
    await popup.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const check = popup.getByRole('button', { name: /^Done:/ }).first();
    expect(await check.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
    const chevron = popup.locator('summary > .icon').first();
    expect(await chevron.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s');
  });

  test('every kind of rubbish in every key still opens the popup', async () => {
    test.setTimeout(180_000);
    const rubbish: unknown[] = [
      null,
      true,
      false,
      0,
      -1,
      1.5,
      1e308,
      '',
      'x',
      '\u0000',
      '💥'.repeat(50),
      'a'.repeat(100_000),
      [],
      [[]],
      [null],
      [1, 2],
      ['x'],
      {},
      { a: 1 },
      { theme: null },
      { theme: 'blue' },
      { theme: [] },
      { inPages: 1 },
      { off: 'reddit' },
      { off: [1] },
      { off: {} },
      { hiddenOn: 'today' },
      { hiddenOn: 20261122 },
      { done: 'all' },
      { done: [{}] },
      { hidden: null },
      { hidden: [[]] },
      { times: 5 },
      { times: [1] },
      { times: { a: -1 } },
      { times: { a: 'b' } },
      { times: { 'A B': 1 } },
      { newOn: 5 },
      { newOn: '22.11.2026' },
      { sites: 'all' },
      { sites: [false] },
      { __proto__x: 1 },
      { constructor: 1 },
      { length: 3 },
      { toString: 'x' },
      { valueOf: null },
      { keys: 1 },
      { nested: { deep: { deeper: [] } } },
      [{ theme: 'dark' }],
      'null',
    ];
    expect(rubbish).toHaveLength(50);
    for (const thing of rubbish) {
      await popup.evaluate(async (value) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { clear(): Promise<void>; set(v: object): Promise<void> } } };
        };
        await chrome.storage.local.clear();
        await chrome.storage.local.set({ settings: value, tips: value, seen: value, version: value, unreadable: value, repair: value });
      }, thing);
      await popup.reload();
      await expect(popup.getByRole('heading', { level: 1, name: 'Instagram' }), JSON.stringify(thing)?.slice(0, 60)).toBeVisible();
    }
    await storage(session, ['set', { tips: {}, seen: {} }]);
  });

  test('the popup of the toolbar button opens at its full size', async () => {
    const { context, worker } = session.chromium();
    await session.page(site).bringToFront();
    await worker?.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
    );
    // The window of a popup is no page for Playwright: it is asked through the page's own debugging session.
    const devtools = await context.newCDPSession(session.page(site));
    const ask = async (expression: string) => {
      const { targetInfos } = await devtools.send('Target.getTargets');
      const target = targetInfos.find((one) => one.url.endsWith('/popup.html'));
      if (!target) return undefined;
      const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
      const answer = new Promise<string>((resolve) => {
        devtools.once('Target.receivedMessageFromTarget', ({ message }) => resolve(JSON.parse(message).result.result.value));
      });
      const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
      await devtools.send('Target.sendMessageToTarget', { sessionId, message });
      return answer;
    };
    await expect
      .poll(() => ask('[document.body.offsetWidth, document.body.offsetHeight, document.querySelector("h1")?.textContent].join()'))
      .toBe('400,600,Instagram');
  });

  test('"More" opens the whole card in a tab, at the tip on show', async () => {
    await until('the chip', async () => (await chipText(site)) !== undefined);
    const tip = (await chipText(site))?.replace('Sidekick tip: ', '');
    await press(site, 'Sidekick tip:');
    const opened = session.chromium().context.waitForEvent('page');
    await press(site, 'More');
    await expect((await opened).getByRole('heading', { level: 1, name: 'Instagram' })).toBeVisible();
    await expect((await opened).locator('.tip details[open] summary')).toHaveText([tip as string]);
    await (await opened).close();
  });

  test('erasing leaves nothing behind', async () => {
    // A page that is open would go on counting its tips.
    await site.close();
    await storage(session, ['set', { tips: { done: ['x-one'], hidden: [] } }]);
    const options = session.page(await session.openOwn('options.html'));
    await options.getByRole('button', { name: 'Erase everything' }).click();
    await options.getByRole('button', { name: 'Yes, erase' }).click();
    await expect(options.getByText('Everything is erased.')).toBeVisible();
    await options.close();
    expect(await storage(session, ['get'])).toEqual({});
  });

  test('Chromium itself changes the icon on known sites, without waking the worker', async () => {
    const { worker } = session.chromium();
    const rules = () =>
      worker?.evaluate(
        () =>
          new Promise<number[]>((resolve) => {
            const { chrome } = globalThis as unknown as {
              chrome: {
                declarativeContent: {
                  onPageChanged: { getRules(ids: undefined, done: (rules: { conditions: unknown[] }[]) => void): void };
                };
              };
            };
            chrome.declarativeContent.onPageChanged.getRules(undefined, (all) => resolve(all.map(({ conditions }) => conditions.length)));
          }),
      );
    await expect.poll(rules).toEqual([expect.any(Number)]);
  });

  test('the extension asks for no more than the platforms', async () => {
    const manifest = JSON.parse(await readFile('.output/chrome-mv3/manifest.json', 'utf8'));
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'declarativeContent',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    for (const pattern of manifest.host_permissions as string[]) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    const { content_scripts: scripts, ...rest } = manifest;
    const asked = JSON.stringify([rest.permissions, rest.host_permissions, scripts.map(({ matches }: { matches: string[] }) => matches)]);
    expect(asked).not.toMatch(/<all_urls>|\*:\/\/\*|https:\/\/\*\/|"tabs"|history|cookies|webRequest/);
  });

  test('an update takes the old chip away without a word in the console', async () => {
    await until('the chip', async () => (await chipText(site)) !== undefined);
    await popup.close();
    const { chromium } = session;
    await chromium()
      .worker?.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
      .catch(() => undefined);
    await until('no chip', async () => (await chipText(site)) === undefined);
    await pause(1500);
    expect(session.problems).toEqual([]);
  });
});
