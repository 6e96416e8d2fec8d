/** Browsers without the extension, as those have them who get a file from somebody. */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../../scripts/browsers/browser-path.ts';

const axe = readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Driven {
  evaluate: (source: string) => Promise<unknown>;
  click: (selector: string) => Promise<unknown>;
  key: (key: string) => Promise<unknown>;
}

/** What a test looks at, whichever browser it is in. */
const looking = ({ evaluate, click, key }: Driven) => ({
  words: () => evaluate('document.body.innerText') as Promise<string>,
  count: (selector: string) => evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`) as Promise<number>,
  links: () => evaluate('[...document.links].map(({ href }) => href)') as Promise<string[]>,
  /** Presses the first button and pastes what is copied then. */
  async copy(): Promise<string> {
    await click('button[data-copy]');
    await new Promise((wait) => setTimeout(wait, 300));
    await evaluate(`document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' })); undefined`);
    await click('#pasted');
    await key('v');
    await new Promise((wait) => setTimeout(wait, 300));
    const pasted = await evaluate(`document.getElementById('pasted').value`);
    await evaluate(`document.getElementById('pasted').remove()`);
    return String(pasted);
  },
  async audit(): Promise<string[]> {
    await evaluate(`${await axe}; undefined`);
    return (await evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(', ')))`,
    )) as string[];
  },
});

/** Opens a file. `requests`: all that it asks for beside itself and what is in it. */
export async function openFile(name: 'chromium' | 'firefox', address: string, withScript: boolean) {
  const requests: string[] = [];
  const note = (url: string) => {
    if (url !== address && !url.startsWith('data:')) requests.push(url);
  };
  if (name === 'chromium') {
    const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox'] });
    const context = await browser.newContext({ javaScriptEnabled: withScript });
    const page = await context.newPage();
    page.on('request', (request) => note(request.url()));
    await page.goto(address);
    return {
      page: looking({
        evaluate: (source) => page.evaluate(source),
        click: (selector) => page.locator(selector).first().click(),
        key: (key) => page.keyboard.press(`Control+${key}`),
      }),
      requests,
      close: () => browser.close(),
    };
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    extraPrefsFirefox: { 'javascript.enabled': withScript },
  });
  const page = await browser.newPage();
  page.on('request', (request) => note(request.url()));
  await page.goto(address);
  return {
    page: looking({
      evaluate: (source) => page.evaluate(source),
      click: (selector) => page.click(selector),
      key: async (key) => {
        await page.keyboard.down('Control');
        await page.keyboard.press(key as 'v');
        await page.keyboard.up('Control');
      },
    }),
    requests,
    close: () => browser.close(),
  };
}
