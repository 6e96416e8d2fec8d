import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import type { Extensions } from './extensions.ts';
import { serveFeed } from './feed-page.ts';

/** What is compared: each in a browser of its own, all open at once, visited in turn. */
export const sides = ['none', 'blank', 'plain', 'sidekick'] as const;
export type Side = (typeof sides)[number];
export type Browsers = Record<Side, Chromium>;

/** Starts one browser for each side, with the feed served in it. */
export async function startBrowsers(extensions: Extensions): Promise<Browsers> {
  const started: Partial<Browsers> = {};
  for (const side of sides) {
    const browser = await startChromium({ extensions: side === 'none' ? [] : [extensions[side]] });
    await serveFeed(browser.context);
    if (side === 'sidekick') await allowTips(browser);
    started[side] = browser;
  }
  return started as Browsers;
}

type Api = typeof import('wxt/browser').browser;

/** Says yes to tips in pages, as a person does on the first page: before that no script runs in any. */
export async function allowTips({ worker }: Chromium): Promise<void> {
  await worker?.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ settings: { inPages: 'on' } }));
}

/** Makes the next visit one on which a chip is due, as after a night and a new start of the browser. */
export async function forgetChips({ worker }: Chromium): Promise<void> {
  await worker?.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage?.local.remove('seen'));
}
