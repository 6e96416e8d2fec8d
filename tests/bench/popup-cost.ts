import type { BrowserContext, Page } from '@playwright/test';
import { startChromium } from '../../scripts/browsers/chromium.ts';
import type { Extensions } from './extensions.ts';
import { feedAddress } from './feed-page.ts';
import { type Figure, inWords, median, medianRatio } from './figures.ts';

/** Times of one popup in ms, from when it was asked for. */
interface Opening {
  /** Anything but the background is on the screen. */
  shell: number;
  /** The first text or picture is on the screen. */
  paint: number;
  /** The last change of the page is on the screen. */
  settled: number;
}
type Openings = Record<'blank' | 'sidekick', Opening[]>;

/** Runs in every page: notes when each change of the document was on the screen, which is when the next frame begins. */
function noteChanges(): void {
  const noted = globalThis as unknown as { lastFrame: number };
  new MutationObserver(() => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        noted.lastFrame = performance.now();
      }),
    );
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** A page of a known platform for the popup to speak of, with as little in it as can be. */
async function openTabUnderTest(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  // Of this tab only: a route of the whole browser would hold up every file of the popup too.
  await page.route(`${feedAddress}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title><h1>A page</h1>' }),
  );
  await page.goto(feedAddress);
  return page;
}

/**
 * Opens a popup's page as a tab as large as a popup, the same way for both: a real popup closes as soon as
 * something else has the focus, and cannot be opened many times in a row.
 */
async function open(context: BrowserContext, address: string): Promise<Opening> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(address, { waitUntil: 'load' });
  await popup.locator('h1', { hasText: /\S/ }).waitFor();
  await popup.waitForTimeout(300);
  const opening = await popup.evaluate(() => ({
    shell: performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    settled: (globalThis as unknown as { lastFrame: number }).lastFrame,
  }));
  const known = /popup\.html\?tab=/.test(address);
  if (known && (await popup.locator('main section').count()) === 0) throw new Error('The popup shows nothing of the platform');
  await popup.close();
  if (!(opening.paint > 0 && opening.settled > 0)) throw new Error(`No paint was seen of ${address}`);
  return opening;
}

const tabNumber = `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === '${feedAddress}')?.id)`;

/** Addresses of the popups of both extensions, where both are in one browser. */
async function popupsIn(context: BrowserContext): Promise<Partial<Record<keyof Openings, string>>> {
  const found: Partial<Record<keyof Openings, string>> = {};
  for (const worker of context.serviceWorkers()) {
    const isBlank = worker.url().endsWith('/worker.js');
    const query = isBlank ? '' : `?tab=${await worker.evaluate(tabNumber)}`;
    found[isBlank ? 'blank' : 'sidekick'] = new URL(`popup.html${query}`, worker.url()).href;
  }
  return found;
}

const orders: (keyof Openings)[][] = [
  ['blank', 'sidekick'],
  ['sidekick', 'blank'],
];

/** First opening after the start of a browser with a clean profile. */
async function cold(extensions: Extensions, rounds: number): Promise<Openings> {
  const openings: Openings = { blank: [], sidekick: [] };
  for (let round = 0; round < rounds; round++) {
    for (const side of orders[round % 2] ?? []) {
      const browser = await startChromium({ extensions: [extensions[side]] });
      await browser.context.addInitScript(noteChanges);
      await openTabUnderTest(browser.context);
      // The browser has things of its own to do after its start.
      await new Promise((resolve) => setTimeout(resolve, 800));
      const address = (await popupsIn(browser.context))[side];
      openings[side].push(await open(browser.context, address as string));
      await browser.close();
    }
  }
  return openings;
}

/** Later openings, both extensions in one browser. */
async function warm({ blank, sidekick }: Extensions, rounds: number): Promise<Openings> {
  const openings: Openings = { blank: [], sidekick: [] };
  const browser = await startChromium({ extensions: [blank, sidekick] });
  if (browser.context.serviceWorkers().length < 2) await browser.context.waitForEvent('serviceworker');
  await browser.context.addInitScript(noteChanges);
  await openTabUnderTest(browser.context);
  const addresses = await popupsIn(browser.context);
  for (let round = 0; round <= rounds; round++) {
    for (const side of orders[round % 2] ?? []) {
      const opening = await open(browser.context, addresses[side] as string);
      // The first opening is the cold one.
      if (round > 0) openings[side].push(opening);
    }
  }
  await browser.close();
  return openings;
}

/** How long the popup takes, against the blank one in the same rounds. @throws where a popup does not show */
export async function popupCost(extensions: Extensions, rounds: { cold: number; warm: number }): Promise<Figure[]> {
  const all = { warm: await warm(extensions, rounds.warm), cold: await cold(extensions, rounds.cold) };
  return (['cold', 'warm'] as const).flatMap((state) =>
    (['paint', 'settled'] as const).map((what): Figure => {
      const { sidekick, blank } = all[state];
      const of = (openings: Opening[]) => openings.map((opening) => opening[what]);
      return {
        name: `popup ${what === 'paint' ? 'first paint' : 'settled'}, ${state}, against blank`,
        value: medianRatio(of(sidekick), of(blank)),
        unit: 'x',
        target: what === 'paint' ? 1.1 : 1.7,
        note: `${inWords(median(of(sidekick)), 'ms')}; blank ${inWords(median(of(blank)), 'ms')}${what === 'paint' ? `; anything but the background ${inWords(median(sidekick.map(({ shell }) => shell)), 'ms')}` : ''}`,
      };
    }),
  );
}
