import { isInPage } from '../../scripts/build/in-page.ts';
import { type Browsers, forgetChips, type Side, sides } from './browsers.ts';
import { feedAddress } from './feed-page.ts';
import { type Figure, inWords, median } from './figures.ts';

interface Memory {
  /** JavaScript heap of the page in bytes, all worlds of scripts together. */
  heap: number;
  nodes: number;
  listeners: number;
}

interface Visit {
  before: Memory;
  after: Memory;
  shift: number;
}

async function visit(browsers: Browsers, side: Side): Promise<Visit> {
  const { context } = browsers[side];
  await forgetChips(browsers[side]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const measure = async (): Promise<Memory> => {
    // Twice: what the first round only lets go of, such as wrappers of nodes, goes in the second.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners };
  };
  await page.goto(feedAddress, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  const before = await measure();
  await page.waitForTimeout(2000);
  const after = await measure();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number }[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  const hasChip = await isInPage(page);
  await page.close();
  if (side === 'sidekick' && !hasChip) throw new Error('No chip was on the page');
  return { before, after, shift };
}

/**
 * What stays in the page's memory, and whether the page moved. None of it depends on how fast the computer is,
 * so the browsers take each round together.
 */
export async function memoryCost(browsers: Browsers, rounds: number): Promise<Figure[]> {
  const visits: Record<Side, Visit[]> = { none: [], blank: [], plain: [], sidekick: [] };
  for (let round = 0; round <= rounds; round++) {
    const all = await Promise.all(sides.map((side) => visit(browsers, side)));
    // The first round fills caches and is thrown away.
    if (round > 0) for (const [i, side] of sides.entries()) visits[side].push(all[i] as Visit);
  }
  const of = (side: Side, when: 'before' | 'after', what: keyof Memory) => median(visits[side].map((one) => one[when][what]));
  const over = (side: Side, when: 'before' | 'after', what: keyof Memory) => of(side, when, what) - of('blank', when, what);
  const kB = (bytes: number) => inWords(bytes / 1000, 'kB');
  const shift = (side: Side) => median(visits[side].map((one) => one.shift));
  return [
    {
      name: 'heap over blank before the chip',
      value: over('sidekick', 'before', 'heap') / 1000,
      unit: 'kB',
      target: 90,
      note: `plain tip ${kB(over('plain', 'before', 'heap'))}; blank over none ${kB(-over('none', 'before', 'heap'))}`,
    },
    {
      name: 'heap over blank with the chip',
      value: over('sidekick', 'after', 'heap') / 1000,
      unit: 'kB',
      target: 130,
      note: `plain tip ${kB(over('plain', 'after', 'heap'))}`,
    },
    { name: 'DOM nodes before the chip', value: over('sidekick', 'before', 'nodes'), unit: '' },
    {
      name: 'DOM nodes with the chip',
      value: over('sidekick', 'after', 'nodes'),
      unit: '',
      note: `plain tip ${over('plain', 'after', 'nodes')}`,
    },
    { name: 'listeners before the chip', value: over('sidekick', 'before', 'listeners'), unit: '' },
    {
      name: 'listeners with the chip',
      value: over('sidekick', 'after', 'listeners'),
      unit: '',
      note: `plain tip ${over('plain', 'after', 'listeners')}`,
    },
    { name: 'layout shift', value: shift('sidekick') - shift('none'), unit: '', target: 0 },
  ];
}
