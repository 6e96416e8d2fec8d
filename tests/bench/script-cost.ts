import type { Chromium } from '../../scripts/browsers/chromium.ts';
import { isInPage } from '../../scripts/build/in-page.ts';
import { type Browsers, forgetChips } from './browsers.ts';
import { feedAddress } from './feed-page.ts';
import { type Figure, inWords, median, medianRatio } from './figures.ts';
import { type Drawing, type PageTrace, type Stretch, tracePage } from './trace.ts';

/** The page is left alone for a second after its load; what runs before this, in ms, is what every visit costs. */
const quiet = 900;
/** From the first timer until the chip is on the page. It is looked after once a second, so this must be less. */
const showing = 600;
/** How long to stay, in ms after the load. The plain tip comes at once. */
const stay = { short: 900, withoutChip: 1900, withChip: 2900 };

async function trace({ context }: Chromium, ms: number, chip: boolean): Promise<PageTrace> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const result = await tracePage(session, feedAddress, async () => {
    await page.goto(feedAddress, { waitUntil: 'load' });
    await page.waitForTimeout(ms);
  });
  const found = (await isInPage(page)) || (await page.locator('plain-tip').count()) > 0;
  await page.close();
  if (found !== chip) throw new Error(`A tip was ${found ? '' : 'not '}on the page where it should ${chip ? '' : 'not '}be`);
  return result;
}

const sum = (stretches: Drawing[]) => stretches.reduce((total, { time }) => total + time, 0);
const layoutIn = (stretches: Stretch[]) => stretches.reduce((total, { layout }) => total + layout, 0);

/** What a tip that comes at once costs together with the frames that show it. */
const fromFirstScript = ({ script, drawing }: PageTrace) =>
  sum(script) + sum(drawing.filter(({ start }) => start > (script[0]?.start ?? 0)));

/** One visit with a chip, cut into its parts. */
function partsOf({ script, drawing, frames }: PageTrace) {
  const due = script.find(({ start }) => start > quiet)?.start ?? quiet;
  const shown = script.filter(({ start }) => start < due + showing);
  const within = (start: number) => start >= due + showing && start < due + showing + 1000;
  return {
    before: sum(shown.filter(({ start }) => start < quiet)),
    shown: sum(shown),
    layout: layoutIn(shown),
    seen: sum(shown) + sum(drawing.filter(({ start }) => start > due && start < due + showing)),
    standing: sum(script.filter(({ start }) => within(start))),
    frames: frames.filter(within).length,
  };
}

/** Script time in the page, against a plain tip in the same rounds. @throws where a tip does not come, or one comes that should not */
export async function scriptCost({ none, blank, plain, sidekick }: Browsers, rounds: number): Promise<Figure[]> {
  const times: Record<'none' | 'blank' | 'plain' | 'plainLayout' | 'plainSeen' | 'without', number[]> = {
    none: [],
    blank: [],
    plain: [],
    plainLayout: [],
    plainSeen: [],
    without: [],
  };
  const parts: ReturnType<typeof partsOf>[] = [];
  // The first round fills caches and is thrown away.
  for (let round = 0; round <= rounds; round++) {
    await forgetChips(sidekick);
    const withNone = await trace(none, stay.short, false);
    const withBlank = await trace(blank, stay.short, false);
    const withPlain = await trace(plain, stay.short, true);
    const withChip = await trace(sidekick, stay.withChip, true);
    const withoutChip = await trace(sidekick, stay.withoutChip, false);
    if (round === 0) continue;
    times.none.push(sum(withNone.script));
    times.blank.push(sum(withBlank.script));
    times.plain.push(sum(withPlain.script));
    times.plainLayout.push(layoutIn(withPlain.script));
    // What is left of the page's own first frames is in both, and taken off.
    times.plainSeen.push(fromFirstScript(withPlain) - fromFirstScript(withBlank));
    times.without.push(sum(withoutChip.script));
    parts.push(partsOf(withChip));
  }
  const part = (name: keyof (typeof parts)[number]) => parts.map((one) => one[name]);
  const ms = (values: number[]) => inWords(median(values), 'ms');
  const { plain: against } = times;
  return [
    {
      name: 'script time before a chip shows, against a plain tip',
      value: medianRatio(part('before'), against),
      unit: 'x',
      target: 1 / 4,
      note: `${ms(part('before'))}; plain ${ms(against)}, blank ${ms(times.blank)}, none ${ms(times.none)}`,
    },
    {
      name: 'script time of a visit without a chip, against a plain tip',
      value: medianRatio(times.without, against),
      unit: 'x',
      note: ms(times.without),
    },
    {
      name: 'script time with the chip shown, against a plain tip',
      value: medianRatio(part('shown'), against),
      unit: 'x',
      target: 1 / 2,
      note: `${ms(part('shown'))}, of which ${ms(part('layout'))} style, layout and hit tests; plain ${ms(times.plainLayout)} of those`,
    },
    {
      name: 'script and drawing with the chip shown, against a plain tip',
      value: medianRatio(part('seen'), times.plainSeen),
      unit: 'x',
      note: `${ms(part('seen'))}; plain ${ms(times.plainSeen)}: its layout is not forced by script, it comes with the next frame`,
    },
    { name: 'script time a second while the chip stands', value: median(part('standing')), unit: 'ms' },
    { name: 'frames a second while the chip stands', value: median(part('frames')), unit: '', note: 'a page at rest makes none' },
  ];
}
