import { startChromium } from '../../scripts/chromium.ts';
import { forgetChips } from './browsers.ts';
import { feedAddress, serveFeed } from './feed-page.ts';
import type { Figure } from './figures.ts';

/**
 * How often the sleeping worker is woken by a visit on which a chip shows.
 * @throws where the worker cannot be put to sleep, or where a click on the chip, which must wake it, is not seen to
 */
export async function workerWakes(extension: string): Promise<Figure[]> {
  const browser = await startChromium({ extensions: [extension] });
  const { context, worker } = browser;
  await serveFeed(context);
  await forgetChips(browser);
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools || !worker) throw new Error('The worker cannot be watched');
  const workers = async () => (await devtools.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  const asleep = worker.waitForEvent('close');
  for (const { targetId } of await workers()) await devtools.send('Target.closeTarget', { targetId });
  await asleep;
  if ((await workers()).length) throw new Error('The worker does not sleep');

  let wakes = 0;
  context.on('serviceworker', () => wakes++);
  const page = await context.newPage();
  await page.goto(feedAddress);
  const chip = page.locator('cso-sidekick .chip');
  await chip.waitFor();
  await page.waitForTimeout(2000);
  const onVisit = Math.max(wakes, (await workers()).length);
  const woken = context.waitForEvent('serviceworker', { timeout: 5000 });
  await chip.click();
  await woken;
  await browser.close();
  return [
    { name: 'times a visit wakes the worker', value: onVisit, unit: '', target: 0, note: 'a click on the chip does, and is seen to' },
  ];
}
