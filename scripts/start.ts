/** Builds the extension and shows it. Run with: npm start, or npm start -- --help */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { argv, exit } from 'node:process';
import { startChromium } from './browsers/chromium.ts';
import { findBrowser, hasDisplay } from './browsers/find-browser.mjs';
import { build, run } from './build/build.ts';
import { evaluate } from './build/precompute.ts';
import { type StartOptions, startOptions, UsageError, usage } from './tour/start-options.ts';
import { type Visit, visit } from './tour/tour.ts';
import { galleryPage } from './tour/tour-gallery.ts';
import { popupLines } from './tour/tour-popup.ts';
import { serveStandIns, standInsFor } from './tour/tour-sites.ts';
import { showInChromium, showInFirefox } from './tour/tour-window.ts';

const gallery = '.output/tour';
const say = (line: string) => console.log(line);

type Stops = typeof import('./tour/tour-stops.ts');

/** What was seen at a stop, as lines for the terminal. */
function told({ stop, standIn, popup, inPage, pictures, missing }: Visit): string[] {
  const nothing = stop.hasChip ? 'nothing' : 'nothing, as it should be here';
  return [
    ...popupLines(popup),
    `  In the page: ${inPage ? `${inPage.chip}. Its card: ${inPage.tips.join('; ')}.` : `${nothing}.`}`,
    ...(standIn ? [`  This was a stand-in page: ${standIn}.`] : []),
    `  Pictures: ${pictures.map(({ file }) => file).join(', ')}`,
    ...missing.map((what) => `  DID NOT SHOW: ${what}`),
  ];
}

/** The tour without a window. @returns whether everything showed */
async function takePictures({ stopAt, stops: all, siteOf }: Stops, address: string | undefined): Promise<boolean> {
  const stops = address ? [stopAt(address)] : all;
  await rm(gallery, { recursive: true, force: true });
  await mkdir(gallery, { recursive: true });
  say('Starting Chromium');
  const chromium = await startChromium({ context: { viewport: { width: 960, height: 640 } } });
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    const standIns = await standInsFor(page, stops, say);
    await serveStandIns(chromium.context, standIns, siteOf);
    const visits: Visit[] = [];
    for (const [n, stop] of stops.entries()) {
      say(`\n[${n + 1}/${stops.length}] ${stop.name}, ${stop.url}`);
      const seen = await visit(chromium, page, stop, standIns, gallery);
      visits.push(seen);
      told(seen).forEach(say);
    }
    await writeFile(`${gallery}/index.html`, galleryPage(visits));
    say(`\nAll pictures: ${gallery}/index.html`);
    const lacking = visits.filter(({ missing }) => missing.length);
    for (const { stop, missing } of lacking) console.error(`${stop.name}: this did not show: ${missing.join('; ')}.`);
    return lacking.length === 0;
  } finally {
    await chromium.close();
  }
}

/** Does what was asked for. @returns whether everything showed */
async function start({ headless, firefox, address }: StartOptions): Promise<boolean> {
  const window = hasDisplay() && !headless;
  if (!window && !headless) say('There is no display: taking pictures instead.');
  const inFirefox = window && (firefox || !findBrowser('chromium')) && findBrowser('firefox') !== undefined;
  if (!inFirefox && !findBrowser('chromium')) run('Getting a Chromium. This can take some minutes', 'scripts/setup.mjs', 'browser');
  build(inFirefox ? 'firefox' : 'chrome');
  const stops = await evaluate<Stops>('./scripts/tour/tour-stops.ts');
  if (!window) return takePictures(stops, address);
  const only = address === undefined ? undefined : stops.stopAt(address);
  const others = stops.stops.filter(({ id }) => id !== only?.id);
  const show = inFirefox ? showInFirefox : showInChromium;
  await show({ stops: only ? [only, ...others] : others, siteOf: stops.siteOf, only, say });
  return true;
}

try {
  const options = startOptions(argv.slice(2));
  if (options.help) say(usage);
  else exit((await start(options)) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(error instanceof UsageError ? 2 : 1);
}
