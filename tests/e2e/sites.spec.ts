/** A site that is asked for by itself, with a real permission: over an update, taken back in the browser, erased; and one with payments. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allowTips, chipText, pause, press, storage, until, wordsOf } from './actions.ts';
import { buildFor } from './build-for.ts';
import { chromiumSession, firefoxSession, type Surface } from './session.ts';

const host = 'talk.example.org';
const url = `https://${host}/`;
const origin = `https://${host}/*`;

/** What the browser itself holds of the site. */
interface Held {
  permissions: string[];
  scripts: string[];
}
interface Api {
  permissions: {
    getAll: () => Promise<{ origins?: string[] }>;
    remove: (what: { origins: string[] }) => Promise<boolean>;
  };
  scripting: { getRegisteredContentScripts: () => Promise<{ id: string }[]> };
  runtime: { reload: () => void };
}
const heldBy = (page: Surface): Promise<Held> =>
  page.evaluate(async (wanted) => {
    const { permissions, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const { origins = [] } = await permissions.getAll();
    const scripts = await scripting.getRegisteredContentScripts();
    return { permissions: origins.filter((one) => one === wanted), scripts: scripts.map(({ id }) => id) };
  }, origin);
const all: Held = { permissions: [origin], scripts: [`site:${host}`] };
const nothing: Held = { permissions: [], scripts: [] };

/**
 * Writes into the profile that the person has said yes to the browser's question, which no script can answer. From then on the
 * browser holds the permission as any other of a person, and asks no more for it.
 */
async function sayYes(profile: string, extension: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as {
    extensions: { settings: Record<string, Record<string, { explicit_host?: string[] }>> };
  };
  const settings = preferences.extensions.settings[extension];
  if (!settings) throw new Error(`${extension} is not in the profile`);
  for (const key of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    const none = { api: [], explicit_host: [], manifest_permissions: [], scriptable_host: [] };
    const { explicit_host = [], ...others } = settings[key] ?? none;
    settings[key] = { ...others, explicit_host: [...explicit_host, origin] };
  }
  await writeFile(file, JSON.stringify(preferences));
}

test.describe('one Chromium', () => {
  let session: Awaited<ReturnType<typeof chromiumSession>>;
  let page: Surface;
  let options: Surface;
  test.beforeAll(async () => {
    session = await chromiumSession();
    const extension = new URL(session.chromium().url('/')).host;
    await session.chromium().context.close();
    await sayYes(session.profile, extension);
    await session.restart();
    const html = await readFile(new URL('../fixtures/signals/discourse--2026-date-version.html', import.meta.url), 'utf8');
    page = await session.visit(url, { html: html.replace('<head>', '<head><link rel="icon" href="data:,">') });
    options = await session.openOwn('options.html');
  });
  test.afterAll(() => session.close());
  test.afterEach(() => expect(session.problems).toEqual([]));

  const chip = (what: string) => until(what, async () => (await chipText(page)) !== undefined);
  const front = (surface: Surface) => session.page(surface).bringToFront();

  test('is chosen, and the open settings show it at once', async () => {
    expect(await wordsOf(options)).toContain('None yet.');
    const popup = await session.popupFor(url);
    await press(popup, 'Show tips on this site');
    await until('the answer', async () => (await wordsOf(popup)).includes('Tips show on this site.'));
    await popup.close();
    expect(await heldBy(options)).toEqual(all);
    await until('it is listed', async () => (await wordsOf(options)).includes(`Remove ${host}`));
    await front(page);
    await page.goto(url);
    await chip('the chip');
  });

  test('taken back in the browser: settings say so, and offer it again', async () => {
    await options.evaluate(async (wanted) => {
      await (globalThis as unknown as { chrome: Api }).chrome.permissions.remove({ origins: [wanted] });
    }, origin);
    await until('it is said', async () => (await wordsOf(options)).includes('does not let Sidekick in there now'));
    await until('no script', async () => JSON.stringify(await heldBy(options)) === JSON.stringify(nothing));
    await front(options);
    await press(options, `Allow ${host} again`);
    await until('it is back', async () => (await wordsOf(options)).includes(`Tips show on ${host} again.`));
    expect(await wordsOf(options)).not.toContain('does not let Sidekick in there now');
    expect(await heldBy(options)).toEqual(all);
  });

  test('erased: permission, script, chip and name are gone, also on the open page', async () => {
    await storage(session, ['remove', 'seen']);
    await front(page);
    await page.goto(url);
    await chip('the chip');
    await until('its name is counted', async () => JSON.stringify((await storage(session, ['get'])).seen).includes(host));
    await front(options);
    await press(options, 'Erase everything');
    const begun = Date.now();
    await press(options, 'Yes, erase');
    await until('it is erased', async () => (await wordsOf(options)).includes('Everything is erased.'), 20_000);
    test.info().annotations.push({ type: 'erasing, in ms', description: String(Date.now() - begun) });
    expect(await heldBy(options)).toEqual(nothing);
    expect(await wordsOf(options)).toContain('None yet.');
    await until('no chip on the open page', async () => (await chipText(page)) === undefined);
    // Erased is the answer to the question too; it alone would keep the chip away.
    await allowTips(session);
    await front(page);
    await page.evaluate(() => history.pushState({}, '', '/latest'), undefined);
    await pause(3500);
    expect(await chipText(page)).toBeUndefined();
    await page.goto(url);
    await pause(3500);
    expect(await chipText(page)).toBeUndefined();
    expect(JSON.stringify(await storage(session, ['get']))).not.toContain(host);
  });
});

test('a site keeps its tips over an update, which takes registered scripts away', async () => {
  const session = await chromiumSession();
  const extension = new URL(session.chromium().url('/')).host;
  await session.chromium().context.close();
  await sayYes(session.profile, extension);
  await session.restart();
  await storage(session, ['set', { version: 2, sites: { on: { [host]: 'discourse' }, asked: {} } }]);
  const { context, worker } = session.chromium();
  // Our pages are asked for only once the extension is there again: while it is being put away, the browser refuses them, and goes on to.
  const again = context.waitForEvent('serviceworker');
  await worker?.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.runtime.reload()).catch(() => undefined);
  await again;
  await pause(1000);
  const options = await session.openOwn('options.html');
  await until('the script', async () => JSON.stringify(await heldBy(options)) === JSON.stringify(all));
  await session.close();
});

for (const [browser, start] of [
  ['chromium', (folder: string) => chromiumSession(false, folder)],
  ['firefox', (folder: string) => firefoxSession(folder)],
] as const) {
  test(`${browser}: a chip where an event is written, none where guests read of it or pay`, async () => {
    const shop = 'www.eventbrite.com';
    const session = await start(await buildFor(browser, `https://${shop}/*`));
    await storage(session, ['set', { sites: { on: { [shop]: 'eventbrite' }, asked: {} } }]);
    // The scripts of sites are brought up to date at a start.
    await session.restart();
    await allowTips(session);
    for (const path of ['/e/open-house-at-the-clinic-tickets-123456789012', '/checkout-external?eid=123456789012']) {
      const guest = await session.visit(`https://${shop}${path}`);
      await pause(3500);
      expect(await chipText(guest), path).toBeUndefined();
      await guest.close();
    }
    const editor = await session.visit(`https://${shop}/manage/events/create`);
    await until('the chip', async () => (await chipText(editor)) !== undefined);
    expect(session.problems).toEqual([]);
    await session.close();
  });
}
