import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Page as FirefoxPage } from 'puppeteer-core';
import { browserPath } from '../browsers/browser-path.ts';
import { startChromium } from '../browsers/chromium.ts';
import { standInPage } from './stand-ins.ts';
import { escaped, plainPage } from './tour-gallery.ts';
import { type StandIns, serveStandIns, standInsFor } from './tour-sites.ts';
import type { Stop } from './tour-stops.ts';

/** What the window shows, and where progress is told. */
export interface WindowTour {
  stops: readonly Stop[];
  siteOf: (url: string) => string;
  /** The window opens on this stop; on a page with all of them where left out. */
  only: Stop | undefined;
  say: (line: string) => void;
}

/** Writes the page that links to every platform. @returns the address at which the window opens */
async function firstAddress({ stops, only }: WindowTour, standIns: StandIns): Promise<string> {
  const links = stops.map(({ id, name, url }) => {
    const { why } = standIns.get(id) ?? {};
    return `<li><a href="${escaped(url)}">${escaped(name)}</a>${why ? ` stand-in page: ${why}` : ''}</li>`;
  });
  const page = plainPage(
    'start',
    'CSO Sidekick: have a look',
    `<p>Open a platform. After a moment a small tip stands at the edge of its page: press it.</p>
<p>Then press Sidekick's button beside the address bar. In some browsers it hides behind a puzzle piece.</p>
<p>On this tour every page starts a new day. In everyday use only one new tip a day shows, on all sites together.</p>
<p>Real sites show tips once you are logged in.</p>
<p>Close the browser when you are done. Nothing is kept.</p>
<ul>${links.join('\n')}</ul>`,
  );
  await mkdir('.output/tour', { recursive: true });
  await writeFile('.output/tour/start.html', page);
  return only?.url ?? pathToFileURL(resolve('.output/tour/start.html')).href;
}

/**
 * Copies the built extension and lets the copy forget with every page which tips it has shown, so that each
 * platform of the tour has one to show; tips in pages have been agreed to. @returns the folder of the copy
 */
async function forgetful(built: string): Promise<string> {
  const copy = '.output/tour/extension';
  await rm(copy, { recursive: true, force: true });
  await cp(built, copy, { recursive: true });
  const forget = `(({ tabs, storage }) => {
  storage.local.set({ settings: { inPages: 'on' } });
  tabs.onUpdated.addListener((_, change) => { if (change.status === 'loading') storage.local.remove('seen'); });
})(globalThis.browser ?? chrome);`;
  await appendFile(join(copy, 'background.js'), `\n${forget}\n`);
  return copy;
}

function noWindow(cause: Error): never {
  throw new Error(`No browser window opened. To do without one: npm start -- --headless\n(${cause.message.split('\n')[0]})`, { cause });
}

/** The id that Chromium gives an extension in this folder. */
function idOf(folder: string): string {
  const path = Buffer.from(resolve(folder), platform() === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A profile that has the toolbar button in sight from the start. */
async function profileFor(extension: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'cso-sidekick-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [idOf(extension)] } }));
  return profile;
}

/** Shows the tour in Chromium, Chrome or Edge. Resolves when the browser is closed. @throws where no window opens */
export async function showInChromium(tour: WindowTour): Promise<void> {
  const extension = await forgetful('.output/chrome-mv3');
  const profile = await profileFor(extension);
  const start = (sandbox: boolean) =>
    startChromium({ extensions: [extension], profile, headless: false, sandbox, context: { viewport: null, handleSIGINT: false } });
  try {
    const { context, close } = await start(true)
      .catch(() => start(false))
      .catch(noWindow);
    const closed = new Promise((done) => context.once('close', done));
    process.once('SIGINT', close);
    const page = context.pages()[0] ?? (await context.newPage());
    const standIns = await standInsFor(page, tour.stops, tour.say);
    if (standIns.size) await serveStandIns(context, standIns, tour.siteOf);
    await page.goto(await firstAddress(tour, standIns), { waitUntil: 'commit' });
    tour.say('The browser is open. Close it to end.');
    await closed;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function serveInFirefox(tab: FirefoxPage, standIns: StandIns, siteOf: WindowTour['siteOf']): Promise<void> {
  tab.on('request', (request) => {
    const site = /^https?:/.test(request.url()) && standIns.get(siteOf(request.url()));
    const body = site && request.isNavigationRequest() ? standInPage(site.name) : undefined;
    const answer = body ? { contentType: 'text/html; charset=utf-8', body } : { status: 404 };
    // Fails where the tab is gone by now.
    (site ? request.respond(answer) : request.continue()).catch(() => undefined);
  });
  await tab.setRequestInterception(true);
}

/** Shows the tour in Firefox. Resolves when the browser is closed. @throws where no window opens */
export async function showInFirefox(tour: WindowTour): Promise<void> {
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath: browserPath('firefox'),
      headless: false,
      defaultViewport: null,
      handleSIGINT: false,
    })
    .catch(noWindow);
  const closed = new Promise((done) => browser.once('disconnected', done));
  process.once('SIGINT', () => browser.close());
  await browser.installExtension(resolve(await forgetful('.output/firefox-mv3')));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const standIns = await standInsFor(page, tour.stops, tour.say);
  if (standIns.size) {
    await serveInFirefox(page, standIns, tour.siteOf);
    browser.on('targetcreated', async (target) => {
      const tab = await target.page().catch(() => null);
      if (tab && tab !== page) await serveInFirefox(tab, standIns, tour.siteOf).catch(() => undefined);
    });
  }
  await page.goto(await firstAddress(tour, standIns), { waitUntil: 'domcontentloaded' });
  tour.say('The browser is open. Close it to end.');
  await closed;
}
