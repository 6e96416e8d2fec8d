import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../../scripts/browsers/browser-path.ts';
import type { Extensions } from './extensions.ts';
import { feedAddress } from './feed-page.ts';
import { type Figure, inWords, median, medianRatio } from './figures.ts';

/** How long a popup is left alone before it is weighed, in ms: what comes late has come by then. */
const settled = 2000;

/**
 * Closes the page that opens by itself after installing: pages of one extension share one heap, and it would be weighed too.
 * @throws where it does not come
 */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 20_000 });
  await (await welcome.page())?.close();
}

/**
 * What an open popup keeps in memory, in bytes. Nothing is asked of the popup itself: the scripts that a driver puts into a page to look
 * at it weigh more than the popup.
 */
async function heapOf(extension: string, hasWelcome: boolean): Promise<number> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 20_000 });
    if (hasWelcome) await closeWelcome(browser);
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.respond({ contentType: 'text/html', body: '<!doctype html><title>A page</title><h1>A page</h1>' }),
    );
    await page.goto(feedAddress);
    const worker = await target.worker();
    const tab = await worker?.evaluate(
      async (wanted) =>
        (await (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.tabs.query({})).find(
          ({ url }) => url === wanted,
        )?.id,
      feedAddress,
    );
    const root = await browser.target().createCDPSession();
    const { targetId } = await root.send('Target.createTarget', { url: new URL(`popup.html?tab=${tab}`, target.url()).href });
    const popup = await browser.waitForTarget((one) => (one as unknown as { _targetId: string })._targetId === targetId);
    const session = await popup.createCDPSession();
    await new Promise((wait) => setTimeout(wait, settled));
    // Twice: what the first round only lets go of goes in the second.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await browser.close();
  }
}

/** The memory of the popup on a known platform against that of one with a heading alone, in the same rounds. */
export async function popupHeap({ sidekick, blank }: Extensions, rounds: number): Promise<Figure[]> {
  const own: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(await heapOf(blank, false));
    own.push(await heapOf(sidekick, true));
  }
  return [
    {
      name: 'heap of the popup on Facebook, against blank',
      value: medianRatio(own, empty),
      unit: 'x',
      target: 1.8,
      note: `${inWords(median(own) / 1000, 'kB')}; blank ${inWords(median(empty) / 1000, 'kB')}`,
    },
  ];
}
