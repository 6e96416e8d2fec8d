import { expect, test } from '@playwright/test';
import { cardText, chipText, pause, storage, until } from './actions.ts';
import { hostilePages, sourceOf } from './hostile-pages.ts';
import type { Session, Surface } from './session.ts';

declare const chrome: typeof import('wxt/browser').browser;

const url = 'https://www.facebook.com/';

/** How long something must have been in sight before a press counts, and a little more, in ms. */
const inSight = 800;
/** After this long a card would have come, and whatever goes of itself has gone, in ms. */
const answered = 1700;

/** What our own script asks of the page: the middle of the chip, in px of the window. */
const middleOf = (page: Surface) =>
  page.inside((root) => {
    const { left, top, width, height } = (root.querySelector('.chip') as Element).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, undefined);

interface Spying {
  spy: { found: string[]; added: string[]; look: (words: string[]) => string[]; pressByScript: () => void };
}

/** Pages that want to find out or to set off something, the same for each browser. */
export function hostileSuite(start: () => Promise<Session>): void {
  let session: Session;
  test.beforeAll(async () => {
    session = await start();
  });
  test.afterAll(() => session.close());

  for (const hostile of hostilePages) {
    test(`${hostile.name}: nothing found, nothing set off`, async () => {
      await storage(session, ['remove', 'seen']);
      const before = await storage(session, ['get']);
      const page = await session.visit(url, { html: sourceOf(hostile), headers: hostile.headers ?? {} });
      await until('the chip', async () => (await chipText(page)) !== undefined);
      const words = ['Sidekick tip:', 'Best for', ((await chipText(page)) as string).slice('Sidekick tip: '.length)];
      const at = await middleOf(page);
      expect(at).toBeDefined();
      const run = (source: string) =>
        page.evaluate((code) => {
          const script = document.createElement('script');
          script.textContent = code;
          document.head.append(script);
          script.remove();
        }, source);
      // A script of the page itself, put there by the driver, which no policy keeps out.
      if (hostile.attack) await (hostile.headers ? page.evaluate(() => undefined, undefined) : run(hostile.attack));
      await pause(inSight);
      expect(await cardText(page), 'no card by script').toBeUndefined();
      if (hostile.gone && hostile.name !== 'private messages at the moment of the press') {
        await until('no chip', async () => (await chipText(page)) === undefined);
      }
      await page.clickAt(at?.x ?? 0, at?.y ?? 0);
      if (hostile.press === 'card') await until('the card', async () => (await cardText(page)) !== undefined);
      else {
        await pause(answered);
        expect(await cardText(page), 'no card').toBeUndefined();
        if (hostile.gone) expect(await chipText(page), 'no chip').toBeUndefined();
      }
      const isSpying = await page.evaluate(() => 'spy' in window, undefined);
      if (isSpying) {
        const found = await page.evaluate((given) => (window as unknown as Spying).spy.look(given), words);
        expect(found).toEqual([]);
        const added = await page.evaluate(() => (window as unknown as Spying).spy.added, undefined);
        expect(new Set(added)).toEqual(new Set(['<div></div>']));
        expect(added.length, 'no endless fight').toBeLessThanOrEqual(7);
      }
      const after = await storage(session, ['get']);
      expect(after.settings).toEqual(before.settings);
      expect(after.tips).toEqual(before.tips);
      expect(session.problems).toEqual([]);
      await page.close();
    });
  }

  test('a page that moves on to private messages while the card is fetched: no code of ours gets there', async () => {
    const messages = `${url}messages/t/1`;
    for (const delay of [0, 5, 20, 60]) {
      await storage(session, ['remove', 'seen']);
      const page = await session.visit(url, {
        html: `<!doctype html><html lang="en"><title>Stand-in</title><link rel="icon" href="data:,"><p>Words</p><script>
          addEventListener('click', () => setTimeout(() => location.assign('${messages}'), ${delay}), true);</script></html>`,
      });
      await until('the chip', async () => (await chipText(page)) !== undefined);
      const at = await middleOf(page);
      await pause(inSight);
      await page.clickAt(at?.x ?? 0, at?.y ?? 0);
      await until('the messages', async () => page.evaluate(() => location.pathname.startsWith('/messages'), undefined).catch(() => false));
      await pause(answered);
      const own = await session.openOwn('options.html');
      const left = await own.evaluate(async (address) => {
        const scope = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
        const api = scope.browser ?? scope.chrome;
        const [tab] = await api.tabs.query({ url: address });
        const [answer] = await api.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: () => Object.getOwnPropertyNames(globalThis).filter((name) => name.startsWith('csoSidekick')),
        });
        return answer?.result;
      }, messages);
      await own.close();
      expect(left, `after ${delay} ms`).toEqual([]);
      await page.close();
    }
  });

  test('in full screen nothing is drawn, and the chip is back afterwards', async () => {
    await storage(session, ['remove', 'seen']);
    const page = await session.visit(url, {
      html: `<!doctype html><html lang="en"><title>Stand-in</title><link rel="icon" href="data:,"><button style="position:fixed;left:0;top:0" onclick="this.blur();document.body.requestFullscreen()">Full</button></html>`,
    });
    await until('the chip', async () => (await chipText(page)) !== undefined);
    const isDrawn = () =>
      page.inside((root) => {
        const chip = root.querySelector('.chip') as HTMLElement;
        return chip.getBoundingClientRect().width > 0;
      }, undefined);
    expect(await isDrawn()).toBe(true);
    await page.clickAt(10, 10);
    await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null, undefined));
    await until('nothing drawn', async () => (await isDrawn()) === false);
    await page.evaluate(() => document.exitFullscreen(), undefined);
    await until('the chip again', async () => (await isDrawn()) === true);
    await page.close();
  });
}
