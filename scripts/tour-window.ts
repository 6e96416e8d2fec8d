import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Page as FirefoxPage } from 'puppeteer-core';
import { browserPath } from './browser-path.ts';
import { startChromium } from './chromium.ts';
import { standInPage } from './stand-ins.ts';
import { escaped, plainPage } from './tour-gallery.ts';
import { inWords, type StandIns, serveStandIns, standInsFor } from './tour-sites.ts';
import type { Stop } from './tour-stops.ts';

/** What the window shows, and how to say what happens. */
export interface WindowTour {
  stops: readonly Stop[];
  siteOf: (url: string) => string;
  /** Opens at this stop and not on the page with all of them. */
  only: Stop | undefined;
  say: (line: string) => void;
}

/** Writes the page that links to every platform. @returns its address */
async function startPage({ stops, say }: WindowTour, standIns: StandIns): Promise<string> {
  say(
    `Do the real sites answer? ${inWords(
      stops,
      stops.filter(({ id }) => standIns.has(id)),
    )}`,
  );
  const links = stops.map(({ id, name, url }) => {
    const remark = standIns.has(id) ? ' (cannot be reached now: a stand-in page)' : '';
    return `<a href="${escaped(url)}">${escaped(name)}</a>${remark}`;
  });
  const page = plainPage(
    'CSO Sidekick: have a look',
    `<p>Open a platform. Wait two seconds for a small tip at the edge of the page, and press it.</p>
<p>Then press Sidekick's button beside the address bar. Is it not there? Press the puzzle piece first.</p>
<p>Real sites show tips once you are logged in. Close the browser when you are done: nothing is kept.</p>
<div class="links">${links.join('\n')}</div>`,
  );
  await mkdir('.output/tour', { recursive: true });
  await writeFile('.output/tour/start.html', page);
  return pathToFileURL(resolve('.output/tour/start.html')).href;
}

/** The id that Chromium gives an extension in this folder. */
function idOf(folder: string): string {
  const path = Buffer.from(resolve(folder), platform() === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Shows the tour in Chromium, Chrome or Edge. Resolves when the browser is closed. */
export async function showInChromium(tour: WindowTour): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'cso-sidekick-'));
  await mkdir(join(profile, 'Default'));
  // The toolbar button is in sight from the start.
  const preferences = { extensions: { pinned_extensions: [idOf('.output/chrome-mv3')] } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const start = (sandbox: boolean) =>
    startChromium({ profile, headless: false, sandbox, context: { viewport: null, handleSIGINT: false } });
  const chromium = await start(true).catch(() => start(false));
  const { context } = chromium;
  const closed = context.waitForEvent('close', { timeout: 0 });
  process.once('SIGINT', () => chromium.close());
  const page = context.pages()[0] ?? (await context.newPage());
  const standIns = await standInsFor(page, tour.stops);
  if (standIns.size) await serveStandIns(context, standIns, tour.siteOf);
  const start0 = await startPage(tour, standIns);
  await page.goto(tour.only?.url ?? start0, { waitUntil: 'commit' });
  tour.say('The browser is open. Close it to end.');
  await closed;
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}

/** Shows the tour in Firefox. Resolves when the browser is closed. */
export async function showInFirefox(tour: WindowTour): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: false,
    defaultViewport: null,
    handleSIGINT: false,
  });
  const closed = new Promise((done) => browser.once('disconnected', done));
  process.once('SIGINT', () => browser.close());
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const standIns = await standInsFor(page, tour.stops);
  const serve = async (tab: FirefoxPage) => {
    tab.on('request', (request) => {
      const name = standIns.get(tour.siteOf(request.url()));
      if (name === undefined) return void request.continue();
      request.respond(
        request.isNavigationRequest()
          ? { contentType: 'text/html; charset=utf-8', body: standInPage(name) }
          : { status: 404, contentType: 'text/plain', body: '' },
      );
    });
    await tab.setRequestInterception(true);
  };
  if (standIns.size) {
    browser.on('targetcreated', async (target) => {
      const tab = await target.page();
      if (tab && tab !== page) await serve(tab);
    });
    await serve(page);
  }
  const start = await startPage(tour, standIns);
  await page.goto(tour.only?.url ?? start, { waitUntil: 'domcontentloaded' });
  tour.say('The browser is open. Close it to end.');
  await closed;
}
