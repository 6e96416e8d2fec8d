/** One message for every place: the composer as a person uses it. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { storage, type, until, wordsOf } from './actions.ts';
import { bigButton, closeOver, field, link, message, overPage, versionFor, why } from './composer.ts';
import { chromiumSession, firefoxSession } from './session.ts';

const whole = `${message}\n\n${link}\n#endpolio`;
/** Where hashtags do nothing. */
const untagged = `${message}\n\n${link}`;
const short =
  'Polio is nearly gone, and the last step is the hardest. This year our volunteers walked to 40 villages and met 2,300 families at their doors. Nine of ten parents said yes to the vaccine after one honest talk.';
const picture = {
  name: 'clinic.png',
  mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
};

const enc = encodeURIComponent;
/** What each place opens with that message, and what it leaves to paste. */
const documented: Record<string, { name: string; opens: string; copies?: string }> = {
  x: { name: 'X (Twitter)', opens: `https://x.com/intent/tweet?text=${enc(`${short}\n\n${link}\n#endpolio`)}` },
  bluesky: { name: 'Bluesky', opens: `https://bsky.app/intent/compose?text=${enc(`${short}\n\n${link}\n#endpolio`)}` },
  threads: { name: 'Threads', opens: `https://www.threads.com/intent/post?text=${enc(whole)}` },
  mastodon: { name: 'Mastodon', opens: `https://share.joinmastodon.org/#text=${enc(whole)}` },
  reddit: {
    name: 'Reddit',
    opens: `https://www.reddit.com/submit?url=${enc(link)}&title=${enc('Clinic days')}`,
    copies: untagged,
  },
  telegram: { name: 'Telegram', opens: `https://t.me/share/url?url=${enc(link)}&text=${enc(`${message}\n\n#endpolio`)}` },
  whatsapp: { name: 'WhatsApp', opens: `https://wa.me/?text=${enc(untagged)}` },
  linkedin: { name: 'LinkedIn', opens: `https://www.linkedin.com/feed/?shareActive=true&text=${enc(whole)}` },
  facebook: { name: 'Facebook', opens: `https://www.facebook.com/sharer/sharer.php?u=${enc(link)}`, copies: whole },
  pinterest: {
    name: 'Pinterest',
    opens: `https://www.pinterest.com/pin/create/link/?url=${enc(link)}&description=${enc(`${message}\n\n#endpolio`)}`,
  },
  tumblr: {
    name: 'Tumblr',
    opens: `https://www.tumblr.com/widgets/share/tool?posttype=link&content=${enc(link)}&canonicalUrl=${enc(link)}&title=${enc('Clinic days')}&caption=${enc(`${message}\n\n#endpolio`)}`,
  },
  vk: { name: 'VK (VKontakte)', opens: `https://vk.com/share.php?url=${enc(link)}&title=${enc('Clinic days')}`, copies: whole },
};

async function fill(page: Page): Promise<void> {
  await field(page, 'What do you want to say?').fill(message);
  await field(page, 'Link').fill(link);
  await field(page, 'Hashtags').fill('#endpolio');
  await page.getByLabel('Add photos').setInputFiles(picture);
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`composer, Chromium, ${scheme}`, () => {
    let session: Awaited<ReturnType<typeof chromiumSession>>;
    let page: Page;
    test.beforeAll(async () => {
      session = await chromiumSession(scheme === 'dark');
    });
    test.beforeEach(async () => {
      await storage(session, ['set', { compose: { places: Object.keys(documented) } }]);
      page = session.page(await session.openOwn('compose.html?new'));
    });
    test.afterEach(async () => {
      await page.close();
      expect(session.problems).toEqual([]);
    });
    test.afterAll(() => session.close());

    const audit = async () =>
      expect(
        await page.evaluate(`${await readFile('node_modules/axe-core/axe.min.js', 'utf8')};
      axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(', ')))`),
      ).toEqual([]);

    test('one message goes to twelve places, each as its share page documents it', async () => {
      await fill(page);
      await field(page, 'Title').fill('Clinic days');
      await expect(bigButton(page)).toHaveText(/open VK \(VKontakte\)|pen X \(Twitter\)/);
      const left = new Map(Object.values(documented).map((place) => [place.name, place]));
      for (let at = 1; at <= 12; at++) {
        const words = (await bigButton(page).innerText()).trim();
        const [, name = ''] = /(?:^Copy and open|^Open|^Yes\. Open) (.+)$/.exec(words) ?? [];
        const { opens, copies } = left.get(name) ?? { opens: `not asked for: ${words}` };
        left.delete(name);
        await versionFor(page, name);
        await page.evaluate(() => navigator.clipboard.writeText('before'));
        const opened = session.chromium().context.waitForEvent('page');
        await bigButton(page).click();
        const tab = await opened;
        await tab.waitForURL(/^https:/);
        expect(tab.url(), name).toBe(opens);
        await tab.close();
        await page.bringToFront();
        expect(await page.evaluate(() => navigator.clipboard.readText()), name).toBe(copies ?? 'before');
        await expect(page.getByText(`${name}: is it out?`)).toBeVisible();
      }
      expect([...left.keys()]).toEqual([]);
      await bigButton(page).click();
      await expect(page.getByText('All done. Well done.')).toBeVisible();
      await page.getByRole('button', { name: 'Where it went' }).click();
      await page.getByLabel('Link of the post on Reddit').fill('https://www.reddit.com/r/health/comments/1');
      await page.getByLabel('Posted on Tumblr').uncheck();
      await audit();
      await closeOver(page);
      await expect(page.getByRole('img', { name: '11 of 12 posted' })).toBeVisible();
      await audit();
    });

    test('everything opened is right for screen readers, and narrow windows cut nothing off', async () => {
      await storage(session, ['set', { compose: { places: ['x', 'mastodon', 'instagram'] } }]);
      await page.goto(session.chromium().url('compose.html?new'));
      await page.locator('h1').waitFor();
      await audit();
      await fill(page);
      await field(page, 'What do you want to say?').fill(`${message} Ask @WHO or call +44 20 7946 0958. ${message}`);
      await expect(page.getByText(/Describe your photos/)).toBeVisible();
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      const card = await versionFor(page, 'X (Twitter)');
      for (const summary of await page.locator('.check-first summary, .version summary, .columns > .versions > details > summary').all())
        await summary.click();
      await audit();
      await page.getByRole('button', { name: 'Add WHO to the name book' }).click();
      await expect(page.getByLabel('Short name')).toHaveValue('WHO');
      await audit();
      await closeOver(page);
      for (const entry of ['Answer a rumour', 'Download', 'Where it went']) {
        await overPage(page, entry);
        await audit();
        await closeOver(page);
      }
      await page.getByRole('button', { name: 'Other places' }).click();
      await audit();
      await closeOver(page);
      await page.locator('.draft-menu > button').click();
      await audit();
      await page.keyboard.press('Escape');
      await card.getByRole('button', { name: 'Edit for X (Twitter)' }).click();
      await audit();
      for (const [width, height] of [
        [1280, 900],
        [400, 800],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await audit();
      }
    });
  });
}

test.describe('composer, Chromium', () => {
  let session: Awaited<ReturnType<typeof chromiumSession>>;
  let page: Page;
  const composed = async (places: string[], path = 'compose.html?new') => {
    await storage(session, ['set', { compose: { places } }]);
    page = session.page(await session.openOwn(path));
  };
  test.beforeAll(async () => {
    session = await chromiumSession();
  });
  test.afterEach(async () => {
    await page.close();
    expect(session.problems).toEqual([]);
  });
  test.afterAll(() => session.close());

  test('from the popup to an open share page in two presses', async () => {
    const url = 'https://x.com/home';
    const site = await session.visit(url);
    const popup = session.page(await session.popupFor(url));
    const composer = session.chromium().context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Write a post' }).click();
    page = await composer;
    await field(page, 'What do you want to say?').fill('Clinic open on Saturday from nine.');
    const opened = session.chromium().context.waitForEvent('page');
    await bigButton(page).click();
    await (await opened).waitForURL('https://x.com/intent/tweet?text=Clinic%20open%20on%20Saturday%20from%20nine.');
    await (await opened).close();

    await popup.reload();
    await expect(popup.getByText('Your version for X (Twitter) is waiting.')).toBeVisible();
    await popup.getByRole('button', { name: 'Copy it' }).click();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('Clinic open on Saturday from nine.');
    await page.getByRole('button', { name: /^Yes/ }).click();
    await expect.poll(async () => (await storage(session, ['get'])).opened).not.toHaveProperty('x');
    await popup.reload();
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('X (Twitter)');
    await expect(popup.getByText('is waiting')).toHaveCount(0);
    await popup.close();
    await site.close();
  });

  test('who presses at once after the last key carries that key too', async () => {
    await composed([...Object.keys(documented), 'discord', 'line', 'medium', 'substack']);
    await field(page, 'What do you want to say?').fill(message);
    await versionFor(page, 'WhatsApp');
    await expect(bigButton(page)).toHaveText(/Open/);
    // To the one place that takes all of it in its address.
    while (!/WhatsApp/.test(await bigButton(page).innerText())) await page.getByRole('button', { name: /^Skip / }).click();
    const opened = session.chromium().context.waitForEvent('page');
    await page.evaluate(async () => {
      const text = document.querySelector('textarea') as HTMLTextAreaElement;
      const open = document.querySelector<HTMLElement>('.round .primary');
      text.value = 'The last word';
      text.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Long enough for the page to take the key, too short for all versions.
      await Promise.resolve();
      await Promise.resolve();
      open?.click();
    });
    await (await opened).waitForURL('https://wa.me/?text=The%20last%20word');
    await (await opened).close();
  });

  test('the popup of the toolbar button opens the composer beside the page', async () => {
    const { context, worker } = session.chromium();
    page = session.page(await session.visit('https://x.com/home'));
    await page.bringToFront();
    await worker?.evaluate(() =>
      (globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }).chrome.action.openPopup(),
    );
    // The windows of a popup and a panel are no pages for Playwright: they are asked through the page's own debugging session.
    const devtools = await context.newCDPSession(page);
    const targets = async (end: RegExp) => (await devtools.send('Target.getTargets')).targetInfos.filter(({ url }) => end.test(url));
    await expect.poll(() => targets(/\/popup\.html$/)).toHaveLength(1);
    const [popup] = await targets(/\/popup\.html$/);
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: popup?.targetId as string, flatten: false });
    const expression = `[...document.querySelectorAll('footer button')].find((button) => button.innerText === 'Write a post')?.click()`;
    await expect
      .poll(async () => {
        const params = { expression, userGesture: true };
        const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
        await devtools.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
        return targets(/\/sidepanel\.html$/);
      })
      .toHaveLength(1);
    // Its address says nothing: the panel takes from memory what it is to start with, once.
    const [panel] = await targets(/\/sidepanel\.html$/);
    const { sessionId: inPanel } = await devtools.send('Target.attachToTarget', { targetId: panel?.targetId as string, flatten: false });
    const heard: string[] = [];
    devtools.on('Target.receivedMessageFromTarget', ({ message }) => heard.push(message));
    await expect
      .poll(async () => {
        const params = { expression: `document.body.innerText` };
        await devtools.send('Target.sendMessageToTarget', {
          sessionId: inPanel,
          message: JSON.stringify({ id: 2, method: 'Runtime.evaluate', params }),
        });
        return heard.join();
      })
      .toContain('X (Twitter)');
    const start = await worker?.evaluate(() =>
      (globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<object> } } } }).chrome.storage.session.get(
        'panel',
      ),
    );
    expect(start).toEqual({});
  });

  test('keyboard alone, and meters that speak only when a line is crossed', async () => {
    await composed(['x']);
    const focused = () =>
      page.evaluate(
        () => (document.activeElement as HTMLElement).getAttribute('aria-label') ?? (document.activeElement as HTMLElement).innerText,
      );
    await field(page, 'What do you want to say?').focus();
    await page.keyboard.insertText('a'.repeat(210));
    await expect(page.getByRole('tabpanel').locator('.preview')).toContainText('a'.repeat(210));
    await expect(page.getByRole('button', { name: 'X (Twitter)', exact: true })).toBeVisible();
    const said: string[] = [];
    await page.exposeFunction('note', (text: string) => said.push(text));
    await page.evaluate(() => {
      const live = document.querySelector('.versions > [role=status]') as HTMLElement;
      new MutationObserver(() => (globalThis as unknown as { note: (text: string) => void }).note(live.innerText)).observe(live, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await page.keyboard.type('b'.repeat(20), { delay: 40 });
    await expect(page.getByRole('button', { name: 'X (Twitter) 50 left' })).toBeVisible();
    await expect.poll(() => said).toEqual([expect.stringMatching(/^X \(Twitter\): nearly full\. \d+ left$/)]);
    for (let i = 0; i < 40 && (await focused()) !== 'Open X (Twitter)'; i++) await page.keyboard.press('Tab');
    const opened = session.chromium().context.waitForEvent('page');
    await page.keyboard.press('Enter');
    await (await opened).waitForURL(/^https:\/\/x\.com\/intent\/tweet/);
    await (await opened).close();
    await page.bringToFront();
    // The keyboard is where the next step is.
    await expect.poll(focused).toBe('Yes, it is out');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: '1 of 1 posted' })).toBeVisible();
    await expect.poll(focused).toBe('Remind me to answer comments');
  });

  test('what was changed can be refused, split, written over, and followed again', async () => {
    await composed(['x']);
    await fill(page);
    const card = await versionFor(page, 'X (Twitter)');
    await why(card);
    await expect(card.getByText('Shortened to fit. This part is left out:')).toBeVisible();
    await card.getByText('Show it beside your text').click();
    await expect(card.locator('del')).toContainText('One of ten still waits');
    await card.getByRole('button', { name: 'Keep the whole text' }).click();
    await expect(card.locator('.meter')).toContainText('too long');
    await expect(card.locator('.preview').first()).toContainText('your voice this week.');
    await card.getByRole('button', { name: 'Shorten it again' }).click();
    await expect(card.getByText('too long')).toHaveCount(0);
    await card.getByRole('button', { name: 'Split it for X (Twitter)' }).click();
    await expect(card.getByRole('button', { name: /^Copy part/ })).toHaveCount(2);
    await expect(card.locator('.preview').last()).toContainText(/#endpolio 2\/2$/);
    await card.getByRole('button', { name: 'One post again for X (Twitter)' }).click();
    await card.getByRole('button', { name: 'Edit for X (Twitter)' }).click();
    await card.getByLabel('Your version for X (Twitter)').fill('My own words');
    await expect(card.getByText('It does not follow your message any more.')).toBeVisible();
    await field(page, 'What do you want to say?').fill('Something else');
    await expect(card.getByLabel('Your version for X (Twitter)')).toHaveValue('My own words');
    await card.getByRole('button', { name: 'follow my message again' }).click();
    await expect(card.locator('.preview')).toContainText('Something else');
    await card.getByRole('button', { name: 'Undo' }).click();
    await expect(card.getByLabel('Your version for X (Twitter)')).toHaveValue('My own words');
  });

  test('three organisations get the right handle on six places, and their name elsewhere', async () => {
    await composed(['x', 'bluesky', 'mastodon', 'threads', 'instagram', 'tiktok', 'whatsapp']);
    await overPage(page, 'Name book');
    const people = {
      WHO: {
        name: 'World Health Organization',
        'X (Twitter)': 'https://x.com/WHO?s=20',
        Bluesky: 'who.int',
        Mastodon: 'who@respublicae.eu',
        Threads: '@who',
        Instagram: 'who',
        TikTok: 'who',
      },
      UNICEF: {
        name: 'UNICEF',
        'X (Twitter)': 'UNICEF',
        Bluesky: 'unicef.org',
        Mastodon: 'unicef@social.example',
        Threads: 'unicef',
        Instagram: 'unicef',
        TikTok: 'unicef',
      },
      Gavi: {
        name: 'Gavi, the Vaccine Alliance',
        'X (Twitter)': 'gavi',
        Bluesky: 'gavi.org',
        Mastodon: 'gavi@social.example',
        Threads: 'gavi',
        Instagram: 'gavialliance',
        TikTok: 'gavi',
      },
    };
    for (const [key, { name, ...handles }] of Object.entries(people)) {
      await page.getByRole('button', { name: 'Add somebody' }).click();
      await field(page, 'Short name').fill(key);
      await field(page, 'Full name').fill(name);
      for (const [place, handle] of Object.entries(handles)) await field(page, `Handle on ${place}`).fill(handle);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
    }
    await closeOver(page);
    await field(page, 'What do you want to say?').fill('Thank you @WHO, @unicef and @Gavi!');
    const expected = {
      'X (Twitter)': '@WHO, @UNICEF and @gavi!',
      Bluesky: '@who.int, @unicef.org and @gavi.org!',
      Mastodon: '@who@respublicae.eu, @unicef@social.example and @gavi@social.example!',
      Threads: '@who, @unicef and @gavi!',
      Instagram: '@who, @unicef and @gavialliance!',
      TikTok: '@who, @unicef and @gavi!',
      WhatsApp: 'World Health Organization, UNICEF and Gavi, the Vaccine Alliance!',
    };
    for (const [place, words] of Object.entries(expected)) {
      const card = await versionFor(page, place);
      await expect(card.locator('.preview')).toHaveText(`Thank you ${words}`);
    }
    expect((await storage(session, ['get'])).names).toHaveLength(3);
  });

  test('right-to-left text keeps links, tags and handles in one piece', async () => {
    await composed(['mastodon']);
    const arabic = 'لقاح شلل الأطفال آمن، اقرأ https://example.org/a_b?x=1&y=2 مع #لقاح و @who@respublicae.eu اليوم';
    await field(page, 'What do you want to say?').fill(arabic);
    const preview = page.locator('.preview .words');
    await expect(preview).toHaveText(arabic);
    expect(await preview.locator('bdi').allTextContents()).toEqual(['https://example.org/a_b?x=1&y=2', '#لقاح', '@who@respublicae.eu']);
    expect(await preview.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    for (const [at, direction] of ['ltr', 'rtl', 'ltr'].entries()) {
      expect(
        await preview
          .locator('bdi')
          .nth(at)
          .evaluate((element) => getComputedStyle(element).direction),
      ).toBe(direction);
    }
  });

  test('all versions can be saved as a file, with no formula in a table', async () => {
    await composed(['x', 'facebook']);
    await field(page, 'What do you want to say?').fill('=HYPERLINK("https://evil.example")');
    await expect(page.locator('.preview')).toBeVisible();
    await overPage(page, 'Download');
    await page.getByRole('dialog').locator('summary').first().click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'As a table (CSV)' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('HYPERLINK-https-evil-example.csv');
    const table = await readFile(await file.path(), 'utf8');
    expect(table).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(table.split('\r\n')).toHaveLength(4);
  });

  test('the menu of a page puts its link and words into a new draft; of private messages only the words', async () => {
    await composed(['x']);
    const [worker] = session.chromium().context.serviceWorkers();
    for (const [pageUrl, kept] of [
      ['https://news.example.org/story?utm_source=a&id=3', 'https://news.example.org/story?id=3'],
      ['https://www.facebook.com/messages/t/1', ''],
    ] as const) {
      await worker?.evaluate(
        (address) =>
          (
            globalThis as unknown as { chrome: { contextMenus: { onClicked: { dispatch: (...given: unknown[]) => void } } } }
          ).chrome.contextMenus.onClicked.dispatch(
            { menuItemId: 'share', pageUrl: address, selectionText: 'Nine of ten parents said yes.' },
            { id: 1, windowId: 1, title: 'A story' },
          ),
        pageUrl,
      );
      await expect
        .poll(async () => {
          const drafts = Object.entries(await storage(session, ['get'])).filter(([key]) => key.startsWith('draft.'));
          return drafts
            .map(([, draft]) => draft as { text: string; link: string })
            .find(({ text, link }) => text === 'Nine of ten parents said yes.' && link === kept);
        })
        .toMatchObject({ title: kept ? 'A story' : '', places: ['x'] });
    }
  });

  test('a key opens the composer; without a panel in a tab', async () => {
    await composed(['x']);
    const [worker] = session.chromium().context.serviceWorkers();
    const opened = session.chromium().context.waitForEvent('page');
    // A key that is only said to have been pressed lets no panel open, as in a browser that has none.
    await worker?.evaluate(() =>
      (
        globalThis as unknown as { chrome: { commands: { onCommand: { dispatch: (...given: unknown[]) => void } } } }
      ).chrome.commands.onCommand.dispatch('compose', { id: 1, windowId: 1 }),
    );
    await expect(field(await opened, 'What do you want to say?')).toBeVisible();
    await (await opened).close();
  });

  test('the side panel is the same composer, with a way to the whole page', async () => {
    await composed(['x'], 'sidepanel.html?new');
    await page.setViewportSize({ width: 360, height: 800 });
    await field(page, 'What do you want to say?').fill('From the panel');
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    const opened = session.chromium().context.waitForEvent('page');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: 'Open it in a tab' }).click();
    const whole = await opened;
    await expect(field(whole, 'What do you want to say?')).toHaveValue('From the panel');
    await field(whole, 'What do you want to say?').fill('From the page');
    await expect(field(page, 'What do you want to say?')).toHaveValue('From the page');
    await whole.close();
  });
});

test('composer, Firefox: written, fitted, opened, and still there after a restart', async () => {
  const session = await firefoxSession();
  await storage(session, ['set', { compose: { places: ['x', 'facebook'] } }]);
  let page = await session.openOwn('compose.html?new');
  await type(page, 'What do you want to say?', 'Clinic open on Saturday');
  await type(page, 'Hashtags', 'endpolio');
  await until('the version', async () => (await wordsOf(page)).includes('#endpolio'));
  await until('the round', async () => (await wordsOf(page)).includes('Open X (Twitter)'));
  expect(await page.audit()).toEqual([]);
  await session.restart();
  page = await session.openOwn('compose.html');
  const text = () => page.evaluate(() => document.querySelector('textarea')?.value, undefined);
  await until('the draft', async () => (await text()) === 'Clinic open on Saturday');
  await page.close();
  expect(session.problems).toEqual([]);
  await session.close();
});
