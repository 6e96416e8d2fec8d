/** One way to drive Chromium and Firefox with the built extension, so that one test speaks for both. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as ChromiumPage } from '@playwright/test';
import type { Page as FirefoxPage, HTTPRequest } from 'puppeteer-core';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { type Firefox, startFirefox } from '../../scripts/browsers/firefox.ts';
import { insideChromium, insideFirefox, type Look } from '../../scripts/browsers/inside.ts';
import { standInPage } from '../../scripts/tour/stand-ins.ts';
import { allowTips } from './actions.ts';

interface Served {
  html?: string;
  headers?: Record<string, string>;
}

/** What both browsers' pages can do. */
export interface Surface {
  evaluate: <Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument) => Promise<Result>;
  /** Looks into the closed root of the element that the extension has put into the page; undefined where there is none. */
  inside: <Result, Argument>(look: Look<Result, Argument>, argument: Argument) => Promise<Result | undefined>;
  press: (key: string) => Promise<void>;
  clickAt: (x: number, y: number) => Promise<void>;
  goto: (url: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** What axe finds wrong with the page as it is now, one line a rule. */
  audit: () => Promise<string[]>;
  close: () => Promise<void>;
}

export interface Session {
  browser: 'chromium' | 'firefox';
  /** The folder of the browser's profile. */
  profile: string;
  /** Opens a stand-in page at a site's real address. */
  visit: (url: string, served?: Served) => Promise<Surface>;
  popupFor: (url: string) => Promise<Surface>;
  openOwn: (path: string) => Promise<Surface>;
  /** Ends the browser and starts it again with the same profile. */
  restart: () => Promise<void>;
  /** Console errors, page errors and network requests of the extension. Must stay empty. */
  problems: string[];
  close: () => Promise<void>;
}

/** Console lines that a browser writes by itself about a stand-in page's own policy. */
const isOwnPolicy = (text: string) => /favicon|Content-Security-Policy|Content Security Policy/.test(text) && !/extension:/.test(text);

function watch(page: ChromiumPage | FirefoxPage, problems: string[]): void {
  const listener = page as unknown as {
    on: (event: string, listen: (value: { type?: () => string; text?: () => string; message?: string }) => void) => void;
  };
  listener.on('console', (line) => {
    if (line.type?.() === 'error' && !isOwnPolicy(line.text?.() ?? '')) problems.push(`console: ${line.text?.()}`);
  });
  listener.on('pageerror', (error) => {
    if (!isOwnPolicy(error.message ?? '')) problems.push(`page error: ${error.message}`);
  });
}

const axe = readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The same rules in both browsers. As a text, because pages of an extension make no code from text, but their driver may. */
async function audit(evaluate: (source: string) => Promise<unknown>): Promise<string[]> {
  await evaluate(`${await axe}; undefined`);
  const found = await evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(', ')))`,
  );
  return found as string[];
}

/** Most tests begin where a person has said yes to tips in pages; before that there are none. */
async function afterYes<Started extends Session>(session: Started): Promise<Started> {
  await allowTips(session);
  return session;
}

/** @param folder of the unpacked extension; the built extension where left out */
export async function chromiumSession(
  dark = false,
  folder?: string,
): Promise<Session & { chromium: () => Chromium; page: (surface: Surface) => ChromiumPage }> {
  const profile = await mkdtemp(join(tmpdir(), 'cso-sidekick-'));
  const problems: string[] = [];
  const pages = new Map<Surface, ChromiumPage>();
  const served = new Map<string, Served>();
  let chromium: Chromium;

  const start = async () => {
    chromium = await startChromium({
      // Headless screens are small; a popup that does not fit is made smaller.
      args: ['--screen-info={1920x1400}', '--window-size=1600,1200'],
      profile,
      ...(folder ? { extensions: [folder] } : {}),
      context: { colorScheme: dark ? 'dark' : 'light', permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const { context } = chromium;
    await context.route(/^https?:/, async (route) => {
      const request = route.request();
      if (request.resourceType() !== 'document') problems.push(`request: ${request.url()}`);
      const { html = standInPage('Stand-in'), headers = {} } = served.get(request.url()) ?? {};
      await route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html });
    });
    context.on('request', (request) => {
      if (request.serviceWorker() && !request.url().startsWith('chrome-extension:')) problems.push(`worker request: ${request.url()}`);
    });
    context.on('page', (page) => watch(page, problems));
  };
  const surface = (page: ChromiumPage): Surface => {
    const made: Surface = {
      evaluate: (run, argument) => page.evaluate(run as never, argument as never),
      inside: (look, argument) => insideChromium(page, look.toString(), argument) as never,
      press: (key) => page.keyboard.press(key),
      clickAt: (x, y) => page.mouse.click(x, y),
      goto: async (url) => void (await page.goto(url)),
      resize: (width, height) => page.setViewportSize({ width, height }),
      audit: () => audit((source) => page.evaluate(source)),
      close: () => page.close(),
    };
    pages.set(made, page);
    return made;
  };
  await start();
  return afterYes({
    browser: 'chromium',
    profile,
    problems,
    chromium: () => chromium,
    page: (made) => pages.get(made) as ChromiumPage,
    async visit(url, how = {}) {
      served.set(url, how);
      const page = await chromium.context.newPage();
      await page.goto(url);
      return surface(page);
    },
    async popupFor(url) {
      const page = chromium.context.pages().find((open) => open.url() === url) as ChromiumPage;
      const popup = await chromium.popupFor(page);
      await popup.waitForSelector('h1');
      return surface(popup);
    },
    async openOwn(path) {
      const page = await chromium.context.newPage();
      await page.goto(chromium.url(path));
      await page.waitForSelector('h1');
      return surface(page);
    },
    async restart() {
      await chromium.close();
      await start();
    },
    async close() {
      await chromium.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  });
}

/** @param folder of the unpacked extension; the built extension where left out */
export async function firefoxSession(folder?: string): Promise<Session> {
  const profile = await mkdtemp(join(tmpdir(), 'cso-sidekick-'));
  const problems: string[] = [];
  const start = () => startFirefox({ profile, ...(folder ? { folder } : {}) });
  let firefox: Firefox = await start();

  const surface = (page: FirefoxPage): Surface => ({
    evaluate: (run, argument) => page.evaluate(run as never, argument as never) as never,
    inside: (look, argument) => insideFirefox(page, look.toString(), argument) as never,
    press: (key) => page.keyboard.press(key as never),
    clickAt: (x, y) => page.mouse.click(x, y),
    goto: async (url) => void (await page.goto(url)),
    resize: (width, height) => page.setViewport({ width, height }),
    audit: () => audit((source) => page.evaluate(source)),
    close: () => page.close(),
  });
  const own = async (opening: Promise<FirefoxPage>) => {
    const page = await opening;
    watch(page, problems);
    page.on('request', (request: HTTPRequest) => {
      if (/^https?:/.test(request.url())) problems.push(`request: ${request.url()}`);
    });
    return surface(page);
  };
  return afterYes({
    browser: 'firefox',
    profile,
    problems,
    async visit(url, { html = standInPage('Stand-in'), headers = {} } = {}) {
      const page = await firefox.browser.newPage();
      // As large as Chromium's: in its own 800 pixels a feed leaves no place that is free for a chip.
      await page.setViewport({ width: 1280, height: 720 });
      watch(page, problems);
      await page.setRequestInterception(true);
      page.on('request', (request: HTTPRequest) => {
        if (!request.isNavigationRequest() && /^https?:/.test(request.url())) problems.push(`request: ${request.url()}`);
        void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html });
      });
      await page.goto(url);
      return surface(page);
    },
    popupFor: (url) => own(firefox.popupFor(url)),
    openOwn: (path) => own(firefox.openOwn(path)),
    async restart() {
      await firefox.close();
      firefox = await start();
    },
    async close() {
      await firefox.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  });
}
