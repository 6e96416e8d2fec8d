/** Everything that was ever written is gone after one press: from storage, from open pages, from every file of the browser's profile. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pause, press, storage, until, wordsOf } from './actions.ts';
import { chromiumSession, firefoxSession, type Session, type Surface } from './session.ts';
import { type Desk, enter } from './typing.ts';

/** What nothing may remember. Letters and figures only, so that no program writes it in another way. */
const marker = 'Zq9KeptMarker7x';

/** The files of a profile in which the marker stands, in UTF-8 or in UTF-16. */
async function filesWithMarker(profile: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (bytes.includes(Buffer.from(marker, 'utf8')) || bytes.includes(Buffer.from(marker, 'utf16le')))
      found.push(path.slice(profile.length));
  }
  return found;
}

interface Windows {
  windows: { create: (options: { url: string }) => Promise<unknown> };
  runtime: { getURL: (path: string) => string };
}

/** Another window with a page of ours, opened by the extension itself. */
const openWindow = (surface: Surface, path: string) =>
  surface.evaluate(async (page) => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Windows>;
    const api = scope.browser ?? scope.chrome;
    await api.windows.create({ url: api.runtime.getURL(page) });
  }, path);

async function write(page: Surface, label: string, words: string): Promise<void> {
  await enter({ evaluate: page.evaluate, keyboard: { type: page.press } } as Desk, label);
  for (const letter of words) await page.press(letter);
}

const ended = (page: Surface) => wordsOf(page).then((words) => words.includes('Everything was erased'));

for (const [name, start] of Object.entries({ Chromium: () => chromiumSession(), Firefox: () => firefoxSession() })) {
  test(`${name}: erasing reaches every open page and every file of the profile`, async () => {
    test.setTimeout(180_000);
    const session: Session = await start();
    // Erasing changes it too: no page may draw itself again for that.
    await storage(session, ['set', { settings: { language: 'en' } }]);
    const composer = await session.openOwn('compose.html');
    await write(composer, 'What do you want to say?', `${marker} text`);
    await write(composer, 'What should people do?', `${marker} action`);
    await press(composer, 'Language, content warning');
    await write(composer, 'Content warning', `${marker} warning`);
    await press(composer, 'More');
    await press(composer, 'Name book');
    await press(composer, 'Add somebody');
    await write(composer, 'Full name', `${marker} name`);
    await until('the draft is kept', async () => JSON.stringify(await storage(session, ['get'])).includes(`${marker} warning`));
    const second = await session.openOwn('compose.html');
    expect(await enter({ evaluate: second.evaluate } as Desk)).toBe(`${marker} text`);
    await openWindow(second, 'compose.html');
    const popup = await session.openOwn('popup.html');
    const library = await session.openOwn('library.html');
    const map = await session.openOwn('map.html');
    // Browsers write their own files a little later.
    await pause(3000);
    expect(await filesWithMarker(session.profile), 'it can be found before').not.toEqual([]);

    const options = await session.openOwn('options.html');
    await press(options, 'Erase everything');
    await press(options, 'Yes, erase');
    await until('it is erased', async () => (await wordsOf(options)).includes('Everything is erased.'), 20_000);
    for (const page of [composer, second, popup, library, map]) await until('the page has ended', () => ended(page));
    expect(await composer.evaluate(() => document.body.innerHTML + location.href, undefined)).not.toContain(marker);
    // A page that is still open, and somebody who goes on typing: nothing comes back.
    for (const letter of marker) await second.press(letter);
    await pause(1000);
    expect(await storage(session, ['get'])).toEqual({});
    await press(second, 'Start again');
    await until('the composer begins anew', async () => (await enter({ evaluate: second.evaluate } as Desk)) === '');
    expect(session.problems).toEqual([]);
    await session.restart();
    await pause(2000);
    expect(await filesWithMarker(session.profile)).toEqual([]);
    await session.close();
  });
}
