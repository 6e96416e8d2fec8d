import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from './browser-path.ts';

const built = '.output/firefox-mv3';
const addOn = 'cso-sidekick@cso-sidekick.example';
const uuid = '5e0c1d8a-6f0e-4c1b-9a55-0d5f2f6c7a11';

/** A Firefox with the built extension. Close it to remove the profile. */
export interface Firefox {
  browser: Browser;
  /** Opens a page of the extension, such as "options.html". */
  openOwn: (path: string) => Promise<Page>;
  /** Opens the popup's page as a tab that speaks of the tab with the given address. */
  popupFor: (address: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** Goes to a page of the extension. Firefox never reports such a navigation as done, so the heading is waited for. */
async function go(page: Page, path: string): Promise<void> {
  const address = `moz-extension://${uuid}/${path}`;
  void page.goto(address, { timeout: 0 }).catch(() => undefined);
  const isThere = (wanted: string) => location.href === wanted && document.querySelector('h1') !== null;
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((wait) => setTimeout(wait, 50))) {
    if (await page.evaluate(isThere, address).catch(() => false)) return;
  }
  throw new Error(`Firefox did not open ${path}`);
}

export interface FirefoxOptions {
  /** Folder of the unpacked extension; the built extension where left out. */
  folder?: string;
  /** A folder to keep between starts, which `close` then leaves alone. */
  profile?: string;
  dark?: boolean;
}

/** After a Firefox was killed, its driver puts the profile's settings back by itself; until then they cannot be copied again. */
async function settingsAreBack(profile: string): Promise<void> {
  const isAside = async () => (await readdir(profile)).some((name) => name.endsWith('.puppeteer'));
  for (const end = Date.now() + 10_000; Date.now() < end && (await isAside()); await new Promise((wait) => setTimeout(wait, 50)));
}

/** Starts headless Firefox with the extension installed for the time being. */
export async function startFirefox({ folder = built, profile, dark = false }: FirefoxOptions = {}): Promise<Firefox> {
  const home = profile ?? (await mkdtemp(join(tmpdir(), 'cso-sidekick-')));
  await settingsAreBack(home);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    userDataDir: home,
    // Since Firefox 153 pages of an extension can be opened only by a driver with system access.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // A known address for the extension's pages, and storage that outlives the temporary installation.
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'browser.contentblocking.category': 'standard',
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  await browser.installExtension(resolve(folder));

  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 400, height: 600 });
    await go(page, path);
    return page;
  };
  return {
    browser,
    openOwn,
    async popupFor(address) {
      const page = await openOwn('options.html');
      const id = await page.evaluate(async (wanted) => {
        const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
        return (await browser.tabs.query({})).find((tab) => tab.url === wanted)?.id;
      }, address);
      await go(page, `popup.html?tab=${id}`);
      await page.waitForSelector('main:not([aria-busy="true"])');
      return page;
    },
    async close() {
      await browser.close();
      if (!profile) await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
