/** Draws the extension's icons from one shape. Run with: node scripts/build/icons.ts */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { ownIcon } from '../../data/catalogue/own-icon.ts';
import { browserPath } from '../browsers/browser-path.ts';

const { bubble, tick } = ownIcon;
const picture = (size: number) => `
<body style="margin:0;background:none">
<svg width="${size}" height="${size}" viewBox="0 0 32 32" xmlns="http://www.w3.org/2000/svg">
  <path fill="${bubble.fill}" d="${bubble.path}"/>
  <path fill="none" stroke="${tick.stroke}" stroke-width="${tick.width}" stroke-linecap="round" stroke-linejoin="round" d="${tick.path}"/>
</svg>`;

const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
await mkdir('public/icon', { recursive: true });
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(picture(size));
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
