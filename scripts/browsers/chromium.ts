import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { browserPath } from './browser-path.ts';

const folder = '.output/chrome-mv3';

/** A Chromium with a clean profile. Close it to remove the profile. */
export interface Chromium {
  context: BrowserContext;
  /** The extension's service worker; missing where no extension was loaded. */
  worker: Worker | undefined;
  /** Address of a page of the extension, such as "popup.html". */
  url: (path: string) => string;
  /** Opens the popup's page as a tab that speaks of the given page. */
  popupFor: (page: Page) => Promise<Page>;
  close: () => Promise<void>;
}

export interface ChromiumOptions {
  /** Folders of unpacked extensions; the built extension where left out. */
  extensions?: string[];
  profile?: string;
  headless?: boolean;
  /** Chromium's own sandbox, which not every computer allows. For people who visit real sites. */
  sandbox?: boolean;
  args?: string[];
  /** Leaves the page open that comes up after installing. */
  welcome?: boolean;
  context?: Parameters<typeof chromium.launchPersistentContext>[1];
}

/** What this file uses of the extension API, in the worker and in the popup's page. */
type Api = typeof import('wxt/browser').browser;

/** The worker of the first extension. Chrome and Edge ignore extensions of the command line: these are loaded once more, through the debugging protocol. */
async function workerOf(context: BrowserContext, folders: string[]): Promise<Worker> {
  const started = () => context.waitForEvent('serviceworker', { timeout: 5000 });
  const worker = context.serviceWorkers()[0] ?? (await started().catch(() => undefined));
  if (worker) return worker;
  const session = await context.browser()?.newBrowserCDPSession();
  const appears = started();
  appears.catch(() => undefined);
  // Playwright's types do not know this command yet.
  const send = session?.send.bind(session) as ((method: string, options: object) => Promise<unknown>) | undefined;
  for (const path of folders) await send?.('Extensions.loadUnpacked', { path });
  return context.serviceWorkers()[0] ?? appears;
}

/** Closes a page that opens by itself after the start; there is none where the profile knows the extension already. */
async function closeOnce(context: BrowserContext, isIt: (page: Page) => boolean): Promise<void> {
  for (const end = Date.now() + 1500; Date.now() < end; await new Promise((wait) => setTimeout(wait, 50))) {
    const found = context.pages().find(isIt);
    if (found) return found.close();
  }
}

/** Runs in the popup's page: lets it see the tab as it would after a click on the toolbar button. */
function showTab({ url, title }: { url: string; title: string }): void {
  const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
  const get = tabs.get.bind(tabs) as (id: number) => Promise<object>;
  const seen = (id: number, done?: (tab: object) => void) => {
    const tab = get(id).then((known) => ({ ...known, url, title }));
    return done ? void tab.then(done) : tab;
  };
  tabs.get = seen as typeof tabs.get;
}

/**
 * Starts Chromium with extensions loaded.
 * @param options `profile`: a folder to keep between starts, which `close` then leaves alone
 */
export async function startChromium({
  extensions = [folder],
  profile,
  headless = true,
  sandbox = false,
  args = [],
  welcome = false,
  context: more,
}: ChromiumOptions = {}): Promise<Chromium> {
  const home = profile ?? (await mkdtemp(join(tmpdir(), 'cso-sidekick-')));
  const folders = extensions.map((path) => resolve(path));
  const context = await chromium.launchPersistentContext(home, {
    executablePath: browserPath('chromium'),
    headless,
    chromiumSandbox: sandbox,
    ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
    ...more,
    args: [
      ...(folders.length ? [`--disable-extensions-except=${folders.join()}`, `--load-extension=${folders.join()}`] : []),
      '--enable-unsafe-extension-debugging',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
  const worker = folders.length
    ? await workerOf(context, folders).catch(async (error) => {
        await context.close();
        throw error;
      })
    : undefined;
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  if (worker && !welcome) await closeOnce(context, isWelcome);
  const url = (path: string) => new URL(path, worker?.url()).href;
  return {
    context,
    worker,
    url,
    async popupFor(page) {
      const address = page.url();
      const title = await page.title();
      const tab = await worker?.evaluate(async (wanted) => {
        const { chrome } = globalThis as unknown as { chrome: Api };
        const all = await chrome.tabs.query({});
        const { id, url } = all.find((tab) => tab.url === wanted) ?? all.find((tab) => tab.active) ?? {};
        return { id, url };
      }, address);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      if (!tab?.url) await popup.addInitScript(showTab, { url: address, title });
      await popup.goto(url(`popup.html?tab=${tab?.id}`));
      await popup.waitForSelector('main:not([aria-busy="true"])');
      return popup;
    },
    async close() {
      await context.close();
      if (!profile) await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
