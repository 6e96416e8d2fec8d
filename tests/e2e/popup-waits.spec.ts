/** A page that has not come whole, is busy, or waits for an answer to its alert(): the popup is there at once all the same. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { startChromium } from '../../scripts/browsers/chromium.ts';
import { startFirefox } from '../../scripts/browsers/firefox.ts';
import { pause, until } from './actions.ts';
import { buildFor } from './build-for.ts';

/** Pages of a slow or busy site, by path. */
const pages: Record<string, { html: string; ends: boolean }> = {
  '/endless': { html: '<!doctype html><title>Slow</title><p>The first words.', ends: false },
  '/endless-ghost': { html: '<!doctype html><meta name="generator" content="Ghost 6.0"><title>Slow</title><p>Words.', ends: false },
  '/busy': {
    html: '<!doctype html><title>Busy</title><p>Words.<script>setTimeout(() => { const end = Date.now() + 8000; while (Date.now() < end); }, 300);</script>',
    ends: true,
  },
  '/alert': { html: '<!doctype html><title>Alert</title><p>Words.<script>setTimeout(() => alert("Wait"), 300);</script>', ends: true },
};

interface Look {
  words: string;
  busy: boolean;
  /** Something that would have to make room: what can be done where no platform is known. */
  doors: boolean;
  /** Where the parts that stay are, in px from the top of the window: a shift of them is a jump. */
  fixed: number[];
  /** Since the popup began to load, in ms. */
  at: number;
}

/** Runs in the popup: notes what it shows, each time it begins or ends to wait, or has drawn what can be done. */
const record = () => {
  const looks: Look[] = [];
  Object.assign(globalThis, { looks });
  const note = () => {
    const main = document.querySelector('main');
    if (!main || !document.querySelector('h1')) return;
    const busy = main.getAttribute('aria-busy') === 'true';
    const doors = document.querySelector('.doors') !== null;
    if (looks.at(-1)?.busy === busy && looks.at(-1)?.doors === doors) return;
    const top = (selector: string) => Math.round(document.querySelector(selector)?.getBoundingClientRect().top ?? -1);
    looks.push({
      words: document.body.innerText,
      busy,
      doors,
      fixed: ['h1', '.logo', '.menu', 'header .where', 'main', 'footer', 'footer .primary'].map(top),
      at: performance.now(),
    });
  };
  note();
  new MutationObserver(note).observe(document, { childList: true, subtree: true, attributes: true });
};
const looksOf = (): Look[] => (globalThis as unknown as { looks?: Look[] }).looks ?? [];

/** A browser with one page open, and a popup for it. */
interface Desk {
  visit: (url: string) => Promise<void>;
  /** Opens the popup for the tab with this address. @returns what it has shown so far */
  popup: (url: string) => Promise<() => Promise<Look[]>>;
  close: () => Promise<void>;
}

interface Tabs {
  tabs: { query: (what: object) => Promise<{ id?: number; url?: string }[]> };
}
const tabWith = async (wanted: string): Promise<number | undefined> => {
  const scope = globalThis as unknown as Record<'browser' | 'chrome', Tabs>;
  return (await (scope.browser ?? scope.chrome).tabs.query({})).find(({ url }) => url === wanted)?.id;
};

async function chromiumDesk(): Promise<Desk> {
  const { context, url, close } = await startChromium({ extensions: [await buildFor('chromium', 'http://127.0.0.1/*')] });
  const helper = await context.newPage();
  await helper.goto(url('options.html'));
  return {
    async visit(address) {
      const page = await context.newPage();
      // Nobody answers it: without a listener the driver would.
      page.on('dialog', () => undefined);
      await page.goto(address, { waitUntil: 'commit' });
    },
    async popup(address) {
      const id = await helper.evaluate(tabWith, address);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.addInitScript(record);
      await popup.goto(url(`popup.html?tab=${id}`), { waitUntil: 'commit' });
      return () => popup.evaluate(looksOf);
    },
    close,
  };
}

async function firefoxDesk(): Promise<Desk> {
  const { browser, openOwn, close } = await startFirefox({ folder: await buildFor('firefox', 'http://127.0.0.1/*') });
  const helper = await openOwn('options.html');
  return {
    async visit(address) {
      const page = await browser.newPage();
      page.on('dialog', () => undefined);
      void page.goto(address, { timeout: 0 }).catch(() => undefined);
    },
    async popup(address) {
      const popup = await openOwn(`popup.html?tab=${await helper.evaluate(tabWith, address)}`);
      // Firefox lets no driver run something in pages of an extension before their own scripts.
      await popup.evaluate(record);
      return () => popup.evaluate(looksOf);
    },
    close,
  };
}

for (const [name, start] of Object.entries({ Chromium: chromiumDesk, Firefox: firefoxDesk })) {
  test.describe(name, () => {
    let server: Server;
    let origin: string;
    let desk: Desk;
    test.beforeAll(async () => {
      server = createServer((request, response) => {
        const { html, ends } = pages[request.url ?? ''] ?? { html: '', ends: true };
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.write(html);
        if (ends) response.end();
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      desk = await start();
    });
    test.afterAll(async () => {
      await desk.close();
      server.closeAllConnections();
      server.close();
    });

    for (const [path, answer] of Object.entries({
      '/endless': undefined,
      '/endless-ghost': 'Ghost',
      '/busy': undefined,
      '/alert': undefined,
    })) {
      test(`${path.slice(1)}: the popup is there at once, then ${answer ?? 'what can be done'}`, async () => {
        await desk.visit(origin + path);
        // Until it has begun to be busy.
        await pause(1000);
        const seen = await desk.popup(origin + path);
        let looks: Look[] = [];
        await until('the answer', async () => {
          looks = await seen();
          return looks.at(-1)?.busy === false && looks.at(-1)?.doors === (answer === undefined);
        });
        const [first, last] = [looks[0] as Look, looks.at(-1) as Look];
        expect(last.words).toContain(answer ?? 'Which two places suit us?');
        expect(last.words.includes('Which two places suit us?')).toBe(answer === undefined);
        // In Firefox nothing can look before the popup has drawn, and on a slow computer the answer may be there by then.
        if (answer || (name === 'Firefox' && !first.busy)) return;
        expect(first.busy, 'it draws before the page answers').toBe(true);
        expect(first.words).toContain('127.0.0.1');
        expect(first.words).toContain('Looking at what this site is made with.');
        expect(first.doors, 'nothing is shown that would have to make room').toBe(false);
        expect(last.at - first.at, 'a page gets 1.5 seconds, and a slow computer some more').toBeLessThan(2500);
        expect(last.fixed, 'nothing jumps').toEqual(first.fixed);
      });
    }
  });
}
