/**
 * Measures what the extension costs, against a blank extension, a plain tip made with WXT and Preact, and none.
 * Run with: npm run bench. It is no test: it fails only where something could not be measured.
 */
import { startBrowsers } from './browsers.ts';
import { countingCost } from './counting-cost.ts';
import { buildExtensions } from './extensions.ts';
import { type Figure, printTable } from './figures.ts';
import { locateCost } from './locate-cost.ts';
import { memoryCost } from './memory-cost.ts';
import { popupCost } from './popup-cost.ts';
import { popupHeap } from './popup-heap.ts';
import { scriptCost } from './script-cost.ts';
import { sizes } from './sizes.ts';
import { typingCost } from './typing-cost.ts';
import { workerHeap } from './worker-heap.ts';
import { workerWakes } from './worker-wakes.ts';

const start = performance.now();
const figures: Figure[] = [];

async function measure(what: string, part: () => Promise<Figure[]>): Promise<void> {
  console.log(`[bench] ${what}`);
  figures.push(...(await part()));
}

async function measureAll(): Promise<void> {
  console.log('[bench] building');
  const extensions = await buildExtensions();
  await measure('sizes', () => sizes(extensions));
  await measure('locate()', locateCost);
  await measure('counting', countingCost);
  const browsers = await startBrowsers(extensions);
  try {
    await measure('script in the page, about two minutes', () => scriptCost(browsers, 11));
    await measure('memory of the page', () => memoryCost(browsers, 7));
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
  }
  await measure('starts of the worker', () => workerWakes(extensions.sidekick));
  await measure('memory of the worker', () => workerHeap(extensions, 3));
  await measure('memory of the popup', () => popupHeap(extensions, 3));
  await measure('popup, about a minute', () => popupCost(extensions, { cold: 7, warm: 15 }));
  await measure('typing, about two minutes', () => typingCost(extensions.sidekick, 5));
}

try {
  await measureAll();
} finally {
  // Also what was measured before something failed.
  console.log();
  printTable(figures);
  console.log(`${Math.round((performance.now() - start) / 1000)} s`);
}
