/** Takes the pictures of the README. Run with: npm run screenshots */
import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import instagram from '../data/platforms/instagram.ts';
import { build } from './build.ts';
import { startChromium } from './chromium.ts';
import { standInPage } from './stand-ins.ts';
import { schemes, startAfresh } from './tour.ts';

const [composer = ''] = instagram.examples.composer;
const [home = ''] = instagram.examples.home;

/** Two pictures beside each other on nothing, so that they look well on light and dark pages. */
async function sideBySide(page: Page, pictures: Buffer[], path: string): Promise<void> {
  const images = pictures.map((picture) => `<img alt="" src="data:image/png;base64,${picture.toString('base64')}">`);
  await page.setViewportSize({ width: 840, height: 616 });
  await page.setContent(`<body style="margin:0;padding:8px;display:flex;gap:24px;background:none">
    <style>img { width: 400px; height: 600px; border-radius: 12px; outline: 1px solid #8886 }</style>${images.join('')}</body>`);
  await page.screenshot({ path, omitBackground: true });
}

build();
await mkdir('docs', { recursive: true });
const chromium = await startChromium({ context: { viewport: { width: 960, height: 720 }, deviceScaleFactor: 2, colorScheme: 'light' } });
const { context, url, popupFor, close } = chromium;
await context.route('https://www.instagram.com/**', (route) =>
  route.fulfill({ contentType: 'text/html; charset=utf-8', body: standInPage('Instagram') }),
);
await startAfresh(chromium);

const page = await context.newPage();
await page.goto(composer);
const popup = await popupFor(page);
await popup.locator('#links').waitFor();
const popups: Buffer[] = [];
for (const colorScheme of schemes) {
  await popup.emulateMedia({ colorScheme });
  popups.push(await popup.screenshot());
}
await popup.close();

await startAfresh(chromium);
await page.goto(home);
await page.locator('cso-sidekick .chip').click();
await page.locator('cso-sidekick .card li').first().waitFor();
await page.screenshot({ path: 'docs/in-page.png' });

await page.setViewportSize({ width: 720, height: 400 });
await page.goto(url('options.html'));
await page.locator('h1').waitFor();
await page.screenshot({ path: 'docs/settings.png', fullPage: true });

await page.goto('about:blank');
await sideBySide(page, popups, 'docs/popup.png');
await close();
console.log('Pictures taken: docs/popup.png, docs/in-page.png, docs/settings.png');
