import type { CDPSession } from '@playwright/test';
import { type Chromium, startChromium } from '../../scripts/browsers/chromium.ts';
import { pressChip, waitForCard, waitForChip } from '../../scripts/build/in-page.ts';
import { forgetChips } from './browsers.ts';
import { feedAddress, serveFeed } from './feed-page.ts';
import type { Figure } from './figures.ts';

/** A DevTools session that hears of every start and stop of the extension's worker, and does not start it. */
async function watchWorker({ context, url }: Chromium): Promise<{ session: CDPSession; starts: () => number; stopped: Promise<void> }> {
  const page = await context.newPage();
  await page.goto(url('icon/16.png'));
  const session = await context.newCDPSession(page);
  let starts = 0;
  let last = '';
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) {
        // One start is told of several times.
        if (runningStatus === 'starting' && last !== 'starting') starts++;
        if (runningStatus === 'stopped') resolve();
        last = runningStatus;
      }
    });
  });
  await session.send('ServiceWorker.enable');
  return { session, starts: () => starts, stopped };
}

async function wakes(browser: Chromium): Promise<number> {
  await serveFeed(browser.context);
  await forgetChips(browser);
  const { session, starts, stopped } = await watchWorker(browser);
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  const page = await browser.context.newPage();
  await page.goto(feedAddress);
  await waitForChip(page);
  await page.waitForTimeout(2000);
  const onVisit = starts();
  // The counter-check: a click has to wake it, or nothing was being watched.
  await pressChip(page);
  await waitForCard(page);
  if (starts() !== onVisit + 1) throw new Error('The worker was woken by a click, and it was not seen');
  return onVisit;
}

/**
 * How often the sleeping worker is woken by a visit on which a chip shows.
 * @throws where no chip shows, or where a click on it, which must wake the worker, is not seen to
 */
export async function workerWakes(extension: string): Promise<Figure[]> {
  const browser = await startChromium({ extensions: [extension] });
  try {
    const value = await wakes(browser);
    return [{ name: 'times a visit wakes the worker', value, unit: '', target: 0, note: 'a click on the chip does, and is seen to' }];
  } finally {
    await browser.close();
  }
}
