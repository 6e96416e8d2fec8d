import puppeteer from 'puppeteer-core';
import { browserPath } from '../../scripts/browsers/browser-path.ts';
import type { Extensions } from './extensions.ts';
import { type Figure, inWords, median, medianRatio } from './figures.ts';

/** How long a worker is left alone after its browser has started, in ms: what it does once is done then. */
const idle = 3000;

/** What the worker of an extension keeps in memory while it does nothing, in bytes. */
async function heapOf(extension: string): Promise<number> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
  try {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
    const session = await worker.createCDPSession();
    await new Promise((wait) => setTimeout(wait, idle));
    // Twice: what the first round only lets go of goes in the second.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await browser.close();
  }
}

/** The worker's memory against that of one with nothing in it, in the same rounds. */
export async function workerHeap({ sidekick, blank }: Extensions, rounds: number): Promise<Figure[]> {
  const own: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    empty.push(await heapOf(blank));
    own.push(await heapOf(sidekick));
  }
  return [
    {
      name: 'heap of the idle worker, against an empty one',
      value: medianRatio(own, empty),
      unit: 'x',
      target: 1.35,
      note: `${inWords(median(own) / 1000, 'kB')}; empty ${inWords(median(empty) / 1000, 'kB')}`,
    },
  ];
}
