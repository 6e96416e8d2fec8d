import type { CDPSession } from '@playwright/test';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { waitForChip } from '../../scripts/build/in-page.ts';
import { allowTips, forgetChips } from './browsers.ts';
import { feedAddress, serveFeed } from './feed-page.ts';
import type { Figure } from './figures.ts';

/** From the load of a page until a chip would have shown and all is quiet again, in ms. */
const quiet = 3000;

/** Watches the extension's worker without starting it. */
async function watchWorker({ context, url }: Chromium): Promise<{ starts: () => number; stop: () => Promise<void> }> {
  const page = await context.newPage();
  await page.goto(url('icon/16.png'));
  const session: CDPSession = await context.newCDPSession(page);
  let starts = 0;
  let last = '';
  let onStop: () => void = () => undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      // One start is told of several times.
      if (runningStatus === 'starting' && last !== 'starting') starts++;
      if (runningStatus === 'stopped') onStop();
      last = runningStatus;
    }
  });
  await session.send('ServiceWorker.enable');
  const stop = async () => {
    const stopped = new Promise<void>((resolve) => {
      onStop = resolve;
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
  return { starts: () => starts, stop };
}

/** How often the sleeping worker is woken by a visit on which a chip shows, and by one on which none does. */
async function wakes(browser: Chromium): Promise<{ withChip: number; without: number }> {
  await serveFeed(browser.context);
  await allowTips(browser);
  await forgetChips(browser);
  const { starts, stop } = await watchWorker(browser);
  const visit = async (look: (page: Awaited<ReturnType<typeof browser.context.newPage>>) => Promise<unknown>) => {
    await stop();
    const before = starts();
    const page = await browser.context.newPage();
    await page.goto(feedAddress);
    await look(page);
    await page.waitForTimeout(quiet);
    await page.close();
    return starts() - before;
  };
  const withChip = await visit((page) => waitForChip(page));
  // The worker brings what draws the chip: no start here means that none would have been seen there either.
  if (withChip === 0) throw new Error('The worker was woken for a chip, and it was not seen');
  return { withChip, without: await visit(async () => undefined) };
}

/**
 * How often visits wake the sleeping worker. A chip shows at most once a day on each platform.
 * @throws where no chip shows, or where the start of the worker that a chip needs is not seen
 */
export async function workerWakes(extension: string): Promise<Figure[]> {
  const browser = await startChromium({ extensions: [extension] });
  try {
    const { withChip, without } = await wakes(browser);
    return [
      { name: 'times a visit wakes the worker', value: without, unit: '', target: 0 },
      { name: 'times a visit with a chip wakes the worker', value: withChip, unit: '', target: 1, note: 'it brings what draws the chip' },
    ];
  } finally {
    await browser.close();
  }
}
