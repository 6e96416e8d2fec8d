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
  args?: string[];
  context?: Parameters<typeof chromium.launchPersistentContext>[1];
}

/**
 * Starts Chromium with extensions loaded.
 * @param options `profile`: a folder to keep between starts, which `close` then leaves alone
 */
export async function startChromium({
  extensions = [folder],
  profile,
  headless = true,
  args = [],
  context: more,
}: ChromiumOptions = {}): Promise<Chromium> {
  const home = profile ?? (await mkdtemp(join(tmpdir(), 'cso-sidekick-')));
  const folders = extensions.map((path) => resolve(path)).join(',');
  const context = await chromium.launchPersistentContext(home, {
    executablePath: browserPath('chromium'),
    headless,
    ...more,
    args: [
      ...(folders ? [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
  const worker = folders ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))) : undefined;
  const url = (path: string) => new URL(path, worker?.url()).href;
  return {
    context,
    worker,
    url,
    async popupFor(page) {
      const address = page.url();
      const id = await worker?.evaluate(async (wanted) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
        const all = await chrome.tabs.query({});
        return (all.find((tab) => tab.url === wanted) ?? all.find((tab) => tab.active))?.id;
      }, address);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(url(`popup.html?tab=${id}`));
      return popup;
    },
    async close() {
      await context.close();
      if (!profile) await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
