/** Takes the pictures of the README. Run with: npm run screenshots */
import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import instagram from '../data/platforms/instagram.ts';
import { startChromium } from './browsers/chromium.ts';
import { build } from './build/build.ts';
import { pressChip, waitForCard } from './build/in-page.ts';
import { standInPage } from './tour/stand-ins.ts';
import { schemes, startAfresh } from './tour/tour.ts';

const [composer = ''] = instagram.examples.composer;
const [home = ''] = instagram.examples.home;

/** A message as a small group might write it. */
const message = {
  'What do you want to say?':
    'Nine of ten parents said yes to the polio vaccine after one honest talk. Our volunteers walked to 40 villages this year, with @WHO facts and local doctors. Health workers now need safe roads, cool boxes and your voice. Here is the story of Amina, who walked eleven kilometres each day.',
  'What should people do?': 'Sign the letter today.',
  Link: 'https://endpolio.example.org/letter',
  Hashtags: '#EndPolio',
};

/** Two pictures of 400 pixels side by side on a transparent ground, so that they look well on light and dark pages. @param height of each */
async function sideBySide(page: Page, pictures: Buffer[], path: string, height = 600): Promise<void> {
  const images = pictures.map((picture) => `<img alt="" src="data:image/png;base64,${picture.toString('base64')}">`);
  await page.setViewportSize({ width: 840, height: height + 16 });
  await page.setContent(`<body style="margin:0;padding:8px;display:flex;gap:24px;background:none">
    <style>img { width: 400px; height: ${height}px; border-radius: 12px; outline: 1px solid #8886 }</style>${images.join('')}</body>`);
  await page.screenshot({ path, omitBackground: true });
}

build();
await mkdir('docs', { recursive: true });
const chromium = await startChromium({ context: { viewport: { width: 960, height: 720 }, deviceScaleFactor: 2, colorScheme: 'light' } });
const { context, url, popupFor, close } = chromium;
for (const [address, name] of [
  ['https://www.instagram.com/**', 'Instagram'],
  ['https://village-clinic.example/**', 'The village clinic'],
] as const)
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: standInPage(name) }));
await startAfresh(chromium);

const page = await context.newPage();
await page.goto(composer);
/** The popup on the page in front, light and dark. @param awaited what has to stand there first */
async function popupsWith(awaited: string): Promise<Buffer[]> {
  const popup = await popupFor(page);
  await popup.locator(awaited).waitFor();
  const pictures: Buffer[] = [];
  for (const colorScheme of schemes) {
    await popup.emulateMedia({ colorScheme });
    pictures.push(await popup.screenshot());
  }
  await popup.close();
  return pictures;
}
const popups = await popupsWith('.tip .foot');
await page.goto('https://village-clinic.example/news');
const starts = await popupsWith('.doors');

await startAfresh(chromium);
await page.goto(home);
await pressChip(page);
await waitForCard(page);
await page.screenshot({ path: 'docs/in-page.png' });

await page.setViewportSize({ width: 1000, height: 760 });
await page.goto(url('places.html'));
for (const answer of ['2 hours', 'One person', 'Photos', 'Raise awareness', 'Families'])
  await page.getByText(answer, { exact: true }).click();
await page.screenshot({ path: 'docs/places.png' });
await page.setViewportSize({ width: 1160, height: 760 });
await page.locator('.plan').evaluate((plan) => plan.scrollIntoView());
await page.screenshot({ path: 'docs/week.png' });
await page.setViewportSize({ width: 1000, height: 760 });
await page.goto(url('accounts.html'));
await page.getByLabel('Address of an account').fill('facebook.com/villageclinic\n@villageclinic on Instagram\nvillage-clinic.example');
await page.getByRole('button', { name: 'Put into the list' }).click();
await page.getByRole('checkbox', { name: 'Set: Facebook to Instagram' }).check();
await page.getByRole('heading', { name: 'The list' }).evaluate((title) => title.scrollIntoView());
await page.screenshot({ path: 'docs/accounts.png' });
await page.goto(url('campaign.html'));
await page.getByRole('button', { name: 'New campaign' }).click();
await page.getByLabel(/What is it called/).fill('Clean water for Kisumu');
await page.getByRole('button', { name: 'Next' }).click();
await page.getByLabel(/What should people do/).fill('Sign the letter');
await page.getByLabel(/The link/).fill('https://water.example/letter');
await page.getByRole('button', { name: /^Messages/ }).click();
await page.getByRole('button', { name: /Start with ready texts/ }).click();
await page.getByLabel(/^Message 5/).waitFor();
await page.evaluate(() => scrollTo(0, 0));
await page.screenshot({ path: 'docs/campaign.png' });
await page.goto(url('map.html?places=facebook,instagram,whatsapp,blog'));
await page.locator('svg[role], svg').first().waitFor();
await page.screenshot({ path: 'docs/map.png', fullPage: true });
await page.goto(url('help.html#hacked'));
await page.locator('h1').waitFor();
await page.screenshot({ path: 'docs/help.png' });
await page.goto(url('options.html'));
await page.locator('h1').waitFor();
await page.screenshot({ path: 'docs/settings.png' });

await page.goto(url('options.html'));
await page.evaluate(() => {
  const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
  const names = [{ key: 'WHO', name: 'World Health Organization', handles: { x: 'WHO', mastodon: 'who@respublicae.eu' } }];
  const group = { name: 'Village Health', short: 'VH', places: ['facebook', 'instagram', 'x', 'whatsapp'] };
  return storage.local.set({ names, group });
});
/** Hills below a sky: nobody is in it. */
const photo = await page.evaluate(async () => {
  const canvas = new OffscreenCanvas(1200, 800);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (const [colour, top] of [
    ['#bcd6e4', 0],
    ['#a9bf8f', 380],
    ['#8ea878', 520],
    ['#6f8f5f', 650],
  ] as const) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(0, 800);
    for (let x = 0; x <= 1200; x += 20) pen.lineTo(x, top + (top ? Math.sin(x / 140 + top) * 40 : 0));
    pen.lineTo(1200, 800);
    pen.fill();
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
  return Array.from(bytes);
});
await page.setViewportSize({ width: 1366, height: 768 });
await page.goto(url('compose.html?new'));
await page.locator('input[type=file]').setInputFiles({ name: 'forty-villages.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo) });
await page.getByLabel('What does forty-villages.jpg show?').fill('Green hills with a village far away.');
for (const [label, words] of Object.entries(message)) await page.getByLabel(label, { exact: true }).fill(words);
await page.getByText('Saved on this computer').waitFor();
// Texts are fitted one place after another: all have come where the hashtags, the last field, tell WhatsApp's text from Facebook's.
await page.getByRole('tab', { name: 'WhatsApp', exact: true }).waitFor();
await page.getByText('shortened').waitFor();
await page.getByRole('tab', { name: 'Facebook, Instagram', exact: true }).click();
await page.getByText('… See more').waitFor();
await page.locator('.post-pictures img').waitFor();
await page.evaluate(() => scrollTo(0, 0));
await page.screenshot({ path: 'docs/composer.png' });
const panels: Buffer[] = [];
await page.setViewportSize({ width: 400, height: 820 });
await page.goto(url('sidepanel.html'));
await page.locator('.round .primary').waitFor();
await page.getByText('shortened').waitFor();
for (const colorScheme of schemes) {
  await page.emulateMedia({ colorScheme });
  panels.push(await page.screenshot());
}
await page.emulateMedia({ colorScheme: 'light' });

await page.goto('about:blank');
await sideBySide(page, popups, 'docs/popup.png');
await sideBySide(page, starts, 'docs/start.png');
await sideBySide(page, panels, 'docs/panel.png', 820);
await close();
console.log('Pictures taken: see docs/');
