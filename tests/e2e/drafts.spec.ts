/** Drafts are never lost: not when the browser is killed, not when a page closes in mid-word, not between two windows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startChromium } from '../../scripts/browsers/chromium.ts';
import { startFirefox } from '../../scripts/browsers/firefox.ts';
import { versionFor } from './composer.ts';
import { chromiumSession, firefoxSession, type Session, type Surface } from './session.ts';
import { type Desk, draftsOf, enter, kept, lossOf, missingKeys, pause, random, type Typed, textsOf, typeUntil } from './typing.ts';

/** One browser after the other with the same profile. */
interface Life {
  open: (path: string) => Promise<Desk>;
  /** Ends it at once, as a crash or a pulled plug of its process would. */
  kill: () => Promise<void>;
}

/** A surface with its keyboard, one key after the other. */
const deskOf = (surface: Surface): Desk => ({
  evaluate: surface.evaluate,
  keyboard: { type: (key) => surface.press(key) },
});

/** Kills a program and what it started, where the system has groups of processes. */
function killNow(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
}

async function chromiumLife(profile: string): Promise<Life> {
  const { context, url } = await startChromium({ profile });
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const pid = processInfo.find(({ type }) => type === 'browser')?.id as number;
  return {
    async open(path) {
      const page = await context.newPage();
      await page.goto(url(path));
      return page as Desk;
    },
    async kill() {
      const gone = context.waitForEvent('close');
      killNow(pid);
      await gone;
    },
  };
}

async function firefoxLife(profile: string): Promise<Life> {
  const { browser, openOwn } = await startFirefox({ profile });
  return {
    open: async (path) => (await openOwn(path)) as unknown as Desk,
    async kill() {
      const child = browser.process();
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      killNow(child?.pid as number);
      await gone;
    },
  };
}

/** Types and kills, again and again, and looks after each new start at what is left. */
async function killAgainAndAgain(start: (profile: string) => Promise<Life>, rounds: number, seed: number): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'cso-sidekick-'));
  const next = random(seed);
  let last: Typed | undefined;
  /** Texts of the drafts that are finished. */
  const done: string[] = [];
  const missing: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const life = await start(profile);
    let desk = await life.open('compose.html');
    let text = await enter(desk);
    const all = await kept(desk);
    expect(all.unreadable, `round ${round}: no draft had to be repaired`).toBeUndefined();
    expect(await desk.evaluate(() => document.body.innerText, undefined)).not.toContain('could not be read');
    if (last) {
      expect(lossOf(text, last), `round ${round}: what was typed is there`).toBeUndefined();
      expect(text).not.toBe('');
      expect(textsOf(all), `round ${round}: every draft is there`).toEqual([...done, text].sort());
      missing.push(missingKeys(text, last));
    }
    if (round < rounds) {
      // In turn: the same draft goes on, a new one begins.
      if (last && round % 2 === 0) {
        done.push(text);
        desk = await life.open('compose.html?new');
        text = await enter(desk);
        expect(text).toBe('');
      }
      last = await typeUntil(desk, text, 1200 + next() * 1500, life.kill);
    } else await life.kill();
  }
  test.info().annotations.push({ type: 'keys missing after each kill', description: missing.join(' ') });
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}

test('Chromium is killed twenty times in mid-typing', async () => {
  test.setTimeout(300_000);
  await killAgainAndAgain(chromiumLife, 20, 20261122);
});

test('Firefox is killed three times in mid-typing', async () => {
  test.setTimeout(120_000);
  await killAgainAndAgain(firefoxLife, 3, 20261123);
});

for (const [name, start] of Object.entries({ Chromium: () => chromiumSession(), Firefox: () => firefoxSession() })) {
  test(`${name}: a page is closed in mid-typing`, async () => {
    test.setTimeout(120_000);
    const session: Session = await start();
    const next = random(7);
    let known = '';
    for (const path of ['compose.html', 'sidepanel.html', 'compose.html', 'sidepanel.html']) {
      const page = await session.openOwn(path);
      const desk = deskOf(page);
      expect(await enter(desk)).toBe(known);
      const typed = await typeUntil(desk, known, 1400 + next() * 600, () => page.close());
      const again = await session.openOwn(path);
      const text = await enter(deskOf(again));
      expect(lossOf(text, typed), path).toBeUndefined();
      // Where all keys came within the last second, as on a slow computer, there may be no draft yet.
      expect(textsOf(await kept(deskOf(again)))).toEqual(text ? [text] : []);
      await again.close();
      known = text;
    }
    expect(session.problems).toEqual([]);
    await session.close();
  });
}

/** A draft with something in every field. */
const full = {
  name: 'Wells for Kano',
  changed: 1_795_000_000_000,
  text: 'Clean water for every school. @ministry must act now.',
  action: 'Sign the letter today.',
  link: 'https://wells.example/letter',
  title: 'Clean water now',
  tags: ['CleanWater', 'Kano'],
  pictures: [{ id: 'p1', name: 'well.jpg', alt: 'A girl drinks at a well.' }],
  warning: 'Illness',
  language: 'en',
  places: ['x', 'bluesky', 'mastodon'],
  split: ['x'],
  numbered: false,
  linkFirst: true,
  profileLink: ['instagram'],
  campaignTags: true,
  handWritten: { bluesky: { title: '', parts: ['Our wells, our words.'] } },
  refused: ['tags.x'],
  carried: { x: { opened: 1_795_000_000_001 }, bluesky: { opened: 1_795_000_000_002, posted: 1_795_000_000_003 } },
};

test.describe('one Chromium', () => {
  let session: Awaited<ReturnType<typeof chromiumSession>>;
  test.beforeAll(async () => {
    session = await chromiumSession();
  });
  test.afterAll(() => session.close());
  test.beforeEach(() => put({}));
  test.afterEach(() => expect(session.problems).toEqual([]));

  const open = async (path: string): Promise<Page> => session.page(await session.openOwn(path));
  /** Keeps these values and nothing else. */
  const put = async (values: Record<string, unknown>) => {
    const page = await open('options.html');
    await page.evaluate(async (all) => {
      const { local } = (
        globalThis as unknown as { chrome: { storage: { local: Record<'clear' | 'set', (v?: object) => Promise<void>> } } }
      ).chrome.storage;
      await local.clear();
      await local.set(all);
    }, values);
    await page.close();
  };
  const allDrafts = (page: Page) => page.locator('.draft-menu > button').click();

  test('the popup closes and the worker is stopped in mid-typing', async () => {
    const page = await open('compose.html');
    const popup = await open('popup.html');
    await page.bringToFront();
    const half = await typeUntil(page as Desk, await enter(page as Desk), 1000, () => popup.close());
    await expect(page.getByLabel('What do you want to say?')).toHaveValue(half.keys.at(-1)?.text ?? '');

    const watch = await open('options.html');
    const devtools = await session.chromium().context.newCDPSession(watch);
    const stopped = new Promise<void>((resolve) =>
      devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      }),
    );
    await devtools.send('ServiceWorker.enable');
    await page.bringToFront();
    const text = await enter(page as Desk);
    const typed = await typeUntil(page as Desk, text, 1000, () => devtools.send('ServiceWorker.stopAllWorkers'));
    await stopped;
    const more = await typeUntil(page as Desk, typed.keys.at(-1)?.text ?? '', 1000, () => undefined);
    await expect.poll(async () => textsOf(await kept(page as Desk))).toEqual([more.keys.at(-1)?.text]);
    await page.close();
    await watch.close();
    const again = await open('compose.html');
    expect(await enter(again as Desk)).toBe(more.keys.at(-1)?.text);
    await again.close();
  });

  test('a version that is written by hand keeps every key, however fast', async () => {
    await put({ 'draft.one': { ...full, text: full.text.repeat(60), handWritten: {} } });
    const page = await open('compose.html?draft=one');
    const card = await versionFor(page, 'Mastodon');
    await card.getByRole('button', { name: 'Edit for Mastodon' }).click();
    const field = card.getByLabel('Your version for Mastodon');
    await field.fill('');
    const words = 'Our own words, key by key, as fast as it goes.';
    await field.pressSequentially(words);
    await expect(field).toHaveValue(words);
    await expect.poll(async () => draftsOf(await kept(page as Desk)).one?.handWritten).toEqual({ mastodon: { title: '', parts: [words] } });
    await page.close();
  });

  test('two windows with the same draft do not undo each other', async () => {
    await put({ 'draft.one': { ...full, text: '', action: '', handWritten: {} } });
    const [left, right] = [await open('compose.html?draft=one'), await open('compose.html?draft=one')];
    // Both at once, each in its own field, as fast as the browser takes it.
    const text = 'Clean water for every school in Kano, this year.';
    const action = 'Sign the letter today, and ask two friends to sign.';
    await Promise.all([
      left.getByLabel('What do you want to say?').pressSequentially(text, { delay: 15 }),
      right.getByLabel('What should people do?').pressSequentially(action, { delay: 15 }),
    ]);
    await expect.poll(async () => draftsOf(await kept(left as Desk)).one).toMatchObject({ text, action, name: full.name });
    for (const page of [left, right]) {
      await expect(page.getByLabel('What do you want to say?')).toHaveValue(text);
      await expect(page.getByLabel('What should people do?')).toHaveValue(action);
    }
    // Then in turn, in the same field.
    await right.getByLabel('What do you want to say?').fill(`${text} Éva`);
    await expect(left.getByLabel('What do you want to say?')).toHaveValue(`${text} Éva`);
    await left.getByLabel('What do you want to say?').press('End');
    await left.getByLabel('What do you want to say?').pressSequentially('!');
    await expect.poll(async () => draftsOf(await kept(left as Desk)).one).toMatchObject({ text: `${text} Éva!`, action });
    await left.close();
    await right.close();
  });

  test('a deleted draft comes back whole, also after the page has died; once the page is closed nothing of it is left', async () => {
    const { name: _, ...unnamed } = full;
    await put({ 'draft.one': { id: 'one', ...full }, 'draft.two': { id: 'two', ...unnamed, text: 'Another draft.' } });
    let page = await open('compose.html?draft=one');
    const away = async () => {
      await allDrafts(page);
      await page.getByRole('button', { name: 'Delete Wells for Kano' }).click();
      await expect(page.getByText('Deleted: Wells for Kano')).toBeVisible();
    };
    await away();
    await expect(page.getByLabel('What do you want to say?')).toHaveValue('Another draft.');
    // The page dies without a word, as it does when its process is killed.
    const devtools = await session.chromium().context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    page = await open('compose.html');
    await expect(page.getByText('Deleted: Wells for Kano')).toBeVisible();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect.poll(async () => draftsOf(await kept(page as Desk)).one).toEqual({ id: 'one', ...full, changed: expect.any(Number) });
    await expect(page.getByLabel('What do you want to say?')).toHaveValue(full.text);
    await away();
    await page.close();
    const after = await open('options.html');
    await expect.poll(async () => JSON.stringify(await kept(after as Desk))).not.toMatch(/"one"|draft\.one|Wells for Kano/);
    expect(Object.keys(draftsOf(await kept(after as Desk)))).toEqual(['two']);
    await after.close();
  });

  test('where storage rejects everything, there is a composer to write in, and it says so', async () => {
    await put({ 'draft.one': { id: 'one', ...full } });
    const page = await session.chromium().context.newPage();
    await page.addInitScript(() => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: Record<string, () => Promise<never>> } } }).chrome.storage;
      local.get = () => Promise.reject(new Error('damaged'));
      local.set = () => Promise.reject(new Error('full'));
    });
    await page.goto(session.chromium().url('compose.html'));
    await expect(page.getByText('Your browser could not read your drafts and names.')).toBeVisible();
    await page.getByLabel('What do you want to say?').fill('Still written');
    await expect(page.getByText('Not saved.')).toBeVisible();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Still written');
    await expect(page.getByRole('tabpanel')).toContainText('Still written');
    await page.close();
    const again = await open('compose.html?draft=one');
    await expect(again.getByLabel('What do you want to say?')).toHaveValue(full.text);
    await again.close();
  });

  test('a draft deleted in mid-typing is gone, also where it had to be repaired', async () => {
    await put({ 'draft.one': { ...full, language: 7 }, 'draft.two': { ...full, name: '', text: 'Another draft.' } });
    const page = await open('compose.html?draft=one');
    expect(JSON.stringify((await kept(page as Desk)).unreadable)).toContain('Wells for Kano');
    const field = page.getByLabel('What should people do?');
    await field.focus();
    await field.pressSequentially('Sign now');
    // At once: the last key, the deletion, and a key that comes while it is under way.
    await page.evaluate(async () => {
      const found = [...document.querySelectorAll('label')].find((one) => one.innerText.startsWith('What should people do?'));
      const input = found?.control as HTMLInputElement;
      const key = (text: string) => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      document.querySelector<HTMLElement>('.draft-menu > button')?.click();
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const away = document.querySelector<HTMLElement>('[aria-label="Delete Wells for Kano"]');
      key('Sign now or');
      away?.click();
      key('Sign now or never');
    });
    await expect(page.getByText('Deleted: Wells for Kano')).toBeVisible();
    await pause(500);
    // Hidden, as long as it can be brought back; then gone, with what is left of it from before the repair.
    expect(draftsOf(await kept(page as Desk)).one?.deleted).toEqual(expect.any(Number));
    await page.close();
    const after = await open('options.html');
    await expect.poll(async () => JSON.stringify(await kept(after as Desk))).not.toMatch(/"one"|draft\.one|Wells for Kano|Sign now/);
    await after.close();
  });
});
