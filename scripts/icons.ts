/** Draws the extension's icons from one shape. Run with: node scripts/icons.ts */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserPath } from './browser-path.ts';

/** A speech bubble with a tick: advice that helps to act. `dot` marks a site the extension knows. */
const picture = (size: number, dot: boolean) => `
<body style="margin:0;background:none">
<svg width="${size}" height="${size}" viewBox="0 0 32 32" xmlns="http://www.w3.org/2000/svg">
  <path fill="#0b6b5d" d="M7 2h18a6 6 0 0 1 6 6v11a6 6 0 0 1-6 6H16l-6.2 5.2A1 1 0 0 1 8 29.500V25H7a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6Z"/>
  <path fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round" d="m9.500 13.800 4.600 4.600L22.500 9.500"/>
  ${dot ? '<circle cx="26" cy="25.500" r="6" fill="#f2a33a" stroke="#fff" stroke-width="2"/>' : ''}
</svg>`;

const files = [
  ...[16, 32, 48, 128].map((size) => ({ size, dot: false, file: `${size}.png` })),
  ...[16, 32].map((size) => ({ size, dot: true, file: `known-${size}.png` })),
];

const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
await mkdir('public/icon', { recursive: true });
for (const { size, dot, file } of files) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(picture(size, dot));
  await page.screenshot({ path: `public/icon/${file}`, omitBackground: true });
}
await browser.close();
