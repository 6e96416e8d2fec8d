import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { browserPath } from '../../scripts/browsers/browser-path.ts';
import type { Extensions } from './extensions.ts';
import { feedAddress } from './feed-page.ts';
import { type Figure, inWords, median, medianRatio } from './figures.ts';

/** How long a worker is left alone before it is weighed, in ms: what it does once is done then. */
const idle = 3000;

const workerOf = (browser: Browser): Promise<Target> =>
  browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });

/** What a worker keeps in memory while it does nothing, in bytes. */
async function weigh(worker: Target): Promise<number> {
  const session = await worker.createCDPSession();
  await new Promise((wait) => setTimeout(wait, idle));
  // Twice: what the first round only lets go of goes in the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

type Api = typeof import('wxt/browser').browser;

/** Lets the worker sleep, as it does half a minute after it was installed, until a page asks it for a chip. @returns the worker of then */
async function wokenByPage(browser: Browser, installed: Target): Promise<Target> {
  const page = await browser.newPage();
  await page.goto(new URL('options.html', installed.url()).href);
  await page.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set({ settings: { inPages: 'on' } }));
  const session = await page.createCDPSession();
  const stopped = new Promise((wait) => browser.once('targetdestroyed', wait));
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.respond({ contentType: 'text/html', body: '<!doctype html><title>A page</title><h1>A page</h1>' }),
  );
  await page.goto(feedAddress);
  const woken = await workerOf(browser);
  await new Promise((wait) => setTimeout(wait, idle));
  await page.close();
  return woken;
}

/** The two weights of one worker, in bytes. */
interface Weights {
  installed: number;
  /** Missing where nothing wakes it. */
  woken?: number;
}

async function heapsOf(extension: string, wakes: boolean): Promise<Weights> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const first = await workerOf(browser);
    const installed = await weigh(first);
    return wakes ? { installed, woken: await weigh(await wokenByPage(browser, first)) } : { installed };
  } finally {
    await browser.close();
  }
}

/**
 * The worker's memory against that of one with nothing in it, in the same rounds: when a page has asked it for a chip, and just after it
 * was installed, which has it keep the browser's tools for rules and menus until it first sleeps.
 */
export async function workerHeap({ sidekick, blank }: Extensions, rounds: number): Promise<Figure[]> {
  const own: Weights[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push((await heapsOf(blank, false)).installed);
    own.push(await heapsOf(sidekick, true));
  }
  const figure = (name: string, bytes: number[]): Figure => ({
    name,
    value: medianRatio(bytes, empty),
    unit: 'x',
    target: 1.35,
    note: `${inWords(median(bytes) / 1000, 'kB')}; empty ${inWords(median(empty) / 1000, 'kB')}`,
  });
  return [
    figure(
      'heap of the idle worker, woken by a page',
      own.flatMap(({ woken }) => woken ?? []),
    ),
    figure(
      'heap of the idle worker, just installed',
      own.map(({ installed }) => installed),
    ),
  ];
}
