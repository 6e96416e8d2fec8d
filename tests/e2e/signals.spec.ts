/** Software told by its pages, in both browsers: what the popup says of a page on a host that no list has. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { chipText, pause, press, storage, until, wordsOf } from './actions.ts';
import { buildFor } from './build-for.ts';
import { platforms } from './catalogue.ts';
import { chromiumSession, firefoxSession, type Session } from './session.ts';

/** The host of every test page is under this one. */
const domain = 'signals.example';

/** A fixture as a page; the icon keeps the browser from asking for one. */
async function pageOf(fixture: string): Promise<string> {
  const html = await readFile(new URL(`../fixtures/signals/${fixture}.html`, import.meta.url), 'utf8');
  return html.replace('<head>', '<head><link rel="icon" href="data:,">');
}

const built = 'The page is built like other pages of this kind.';
const told = [
  ['mastodon--4-2-home', '/', built, 'main element mastodon.app-holder'],
  ['mastodon--4-2-settings', '/settings/preferences/appearance', built, 'page data initial-state'],
  ['fediverse--misskey-2024', '/', 'The page says its software is “Misskey”.', 'application name Misskey'],
  ['fediverse--pixelfed-0-12', '/', 'The page says it is made with “Pixelfed v0.12.4”.', 'made with Pixelfed v0.12.4'],
  ['lemmy--0-19-post', '/post/1', built, 'main element app.lemmy-site'],
  [
    'wordpress--6-8-several-generators',
    '/2026/11/vaccination-day/',
    'The page says it is made with “WordPress 6.8.1”.',
    'made with WordPress 6.8.1',
  ],
  ['ghost--6-0', '/', 'The page says it is made with “Ghost 6.0”.', 'made with Ghost 6.0'],
  ['blogger--own-domain', '/2026/11/monday.html', 'The page says it is made with “blogger”.', 'made with blogger'],
  ['medium--own-domain-story', '/vaccination-day-0a1b2c3d4e5f', 'The page says it opens in the Medium app.', 'app com.medium.reader'],
  ['discourse--sub-folder', '/talk/t/cold-chain/7', 'The page says it is made with “Discourse 3.4.2”.', 'made with Discourse 3.4.2'],
  ['phpbb--3-3-right-to-left', '/index.php', built, 'page mark phpbb'],
  ['vbulletin--5-no-generator', '/forum/help', built, 'page mark'],
  ['xenforo--2-3-thread', '/threads/cold-chain.7/', built, 'page mark'],
  ['forum--flarum', '/', built, 'page data flarum-json-payload'],
  ['blog--structured-data-graph', '/vaccination-day', 'The page tells search engines what kind of site it is.', 'kind of page BlogPosting'],
] as const;

const untold = ['none--mastodon-embed', 'none--forum-page-inside-a-frame', 'none--looks-like-phpbb', 'none--shop', 'none--soapbox-race'];

for (const [browser, start] of [
  ['chromium', (folder: string) => chromiumSession(false, folder)],
  ['firefox', (folder: string) => firefoxSession(folder)],
] as const) {
  test.describe(browser, () => {
    let session: Session;
    test.beforeAll(async () => {
      session = await start(await buildFor(browser, `https://*.${domain}/*`));
    });
    test.afterAll(() => session.close());
    test.afterEach(() => expect(session.problems).toEqual([]));

    const heading = (popup: Awaited<ReturnType<Session['popupFor']>>) =>
      popup.evaluate(() => document.querySelector('h1')?.textContent, undefined);

    for (const [fixture, path, reason, mark] of told) {
      test(fixture, async () => {
        const url = `https://${fixture}.${domain}${path}`;
        const page = await session.visit(url, { html: await pageOf(fixture) });
        const popup = await session.popupFor(url);
        const id = fixture.split('--')[0];
        expect(await heading(popup)).toBe(platforms.find((platform) => platform.id === id)?.name);
        await until('what gave it away', async () => (await wordsOf(popup)).includes(reason));
        expect(await wordsOf(popup)).not.toContain('Details:');
        await press(popup, reason);
        await until('the mark', async () => (await wordsOf(popup)).includes(`Details: ${mark}`));
        await popup.close();
        await page.close();
      });
    }

    for (const fixture of untold) {
      test(fixture, async () => {
        const url = `https://${fixture}.${domain}/`;
        const page = await session.visit(url, { html: await pageOf(fixture) });
        const popup = await session.popupFor(url);
        expect(await heading(popup)).toBe('CSO Sidekick');
        await until('what can be done', async () => (await wordsOf(popup)).includes('Which two places suit us?'));
        expect(await wordsOf(popup)).not.toMatch(/The page (is built|says|tells)/);
        await popup.close();
        await page.close();
      });
    }

    // Firefox asks also for what it has already given, and a script cannot answer it.
    if (browser === 'chromium') {
      test('tips on a forum: shown once the person says so, gone once the site is removed', async () => {
        const host = `talk.${domain}`;
        const url = `https://${host}/`;
        const page = await session.visit(url, { html: await pageOf('discourse--2026-date-version') });
        await pause(3500);
        expect(await chipText(page), 'no chip before').toBeUndefined();

        const popup = await session.popupFor(url);
        await press(popup, 'Show tips on this site');
        await until('the answer', async () => (await wordsOf(popup)).includes('Tips show on this site.'));
        await popup.close();
        await page.goto(url);
        await until('the chip', async () => (await chipText(page)) !== undefined);

        const options = await session.openOwn('options.html');
        await press(options, `Remove ${host}`);
        await until('the answer', async () => (await wordsOf(options)).includes(`${host} is removed.`));
        await options.close();
        await storage(session, ['remove', 'seen']);
        await page.goto(url);
        await pause(3500);
        expect(await chipText(page), 'no chip after').toBeUndefined();
        await page.close();
      });
    }
  });
}
