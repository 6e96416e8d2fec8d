/** Where chip and card stand, on pages of every make and in windows of three sizes. In Chromium. */
import { expect, test } from '@playwright/test';
import { cardText, chipText, pause, press, storage, until } from './actions.ts';
import { chromiumSession, type Surface } from './session.ts';

const url = 'https://www.facebook.com/';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1366, height: 650 },
  { width: 375, height: 667 },
];

/** The chip shows about a second after a page has loaded; where no place is free, wait long enough to be sure. In ms. */
const settled = 3500;
/** After this time a chip has looked for another place, in ms. */
const lookedAfter = 2200;

const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const style = `
  body { margin: 0; font: 15px/1.3 system-ui, sans-serif }
  main { max-width: 600px; margin: 16px auto; padding: 0 12px }
  img, video { display: block; width: 100%; background: #9ab }
  article { padding: 12px; border: 1px solid #ccc; margin-bottom: 12px }
  header, footer { background: #eee; padding: 12px 16px; display: flex; gap: 16px }
  form { display: grid; gap: 12px } input, textarea, select { font: inherit; padding: 8px }`;

const times = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('');
const link = (words: string) => `<a href="#${words.length}">${words}</a>`;
const words = '<p>A health worker visits a village school. Forty children are vaccinated before noon.</p>';
const post = () => `<article>${link('Clinic of Kano')}${words}<a href="#p"><img alt="Stand-in" src="${picture}" style="height:220px"></a>
  <button>Like</button> <button>Comment</button> <span role="button" tabindex="0">Share</span></article>`;
const top = `<header>${link('Home')}${link('Groups')}<input type="search" aria-label="Search"></header>`;

interface Layout {
  name: string;
  body: string;
  dir?: 'rtl';
  /** Whether a place is free in a wide window, and in a narrow one; where left out, either will do. */
  wide?: boolean;
  narrow?: boolean;
}

const layouts: Layout[] = [
  { name: 'a feed', wide: true, body: `${top}<main>${times(5, post)}</main>` },
  {
    name: 'a grid of photos',
    wide: true,
    body: `${top}<main style="display:grid;grid-template-columns:repeat(3,1fr);gap:4px">${times(
      24,
      () => `<a href="#photo"><img alt="Photo" src="${picture}" style="height:190px"></a>`,
    )}</main>`,
  },
  {
    name: 'a video with others beside it',
    wide: true,
    body: `${top}<div style="display:flex;flex-wrap:wrap"><div style="flex:1 1 340px"><video style="height:420px"></video><h1>Clinic day</h1>${words.repeat(4)}</div>
      <div style="width:380px">${times(12, () => `<a href="#next" style="display:flex;gap:8px;margin:8px"><picture style="width:160px"><img alt="" src="${picture}" style="height:90px"></picture>Another day</a>`)}</div></div>`,
  },
  {
    name: 'a profile with a sidebar',
    wide: true,
    body: `<div style="display:flex"><div style="flex:1;padding:16px"><h1>Clinic of Kano</h1>${words.repeat(8)}</div>
      <aside style="width:40%;text-align:end">${times(40, (n) => `<div style="line-height:17px">${link(`A page you may like ${n}`)}</div>`)}</aside></div>`,
  },
  {
    name: 'links everywhere',
    wide: false,
    narrow: false,
    body: `<div style="columns:5 60px;font-size:12px;line-height:15px">${times(900, (n) => `<div>${link(`Topic number ${n} of the list`)}</div>`)}</div>`,
  },
  {
    name: 'a forum thread',
    wide: true,
    body: `${top}<main style="max-width:900px">${times(8, (n) => `<article>${link(`member_${n}`)} wrote${words.repeat(2)}<button>Reply</button></article>`)}</main>`,
  },
  { name: 'a page from right to left', dir: 'rtl', wide: true, body: `${top}<main>${times(5, post)}</main>` },
  {
    name: 'a chat at the bottom',
    wide: true,
    body: `${top}<main>${times(5, post)}</main><div style="position:fixed;bottom:0;inset-inline-end:16px;width:330px;height:220px;background:#eee"><button>Chat</button><textarea aria-label="Message"></textarea></div>`,
  },
  {
    name: 'a cookie bar',
    wide: true,
    body: `<main>${words.repeat(12)}</main><div style="position:fixed;inset:auto 0 0 0;padding:20px;background:#eee">We keep cookies. <button>Accept</button> <button>Refuse</button></div>`,
  },
  {
    name: 'a header and a footer that stay',
    wide: true,
    narrow: true,
    body: `<header style="position:sticky;top:0">${link('Home')}${link('Menu')}</header><main>${words.repeat(30)}</main>
      <footer style="position:fixed;inset:auto 0 0 0">${times(5, () => '<span role="link" tabindex="0">Go</span>')}</footer>`,
  },
  { name: 'an almost empty page', wide: true, narrow: true, body: '<main><p>Nothing here yet.</p></main>' },
  {
    name: 'a form',
    wide: true,
    body: `<main><form onsubmit="return false">${times(7, (n) => `<label>Question ${n} <input></label>`)}<select aria-label="Country"><option>Kenya</select>
      <textarea aria-label="More" rows="4"></textarea><button>Send</button></form></main>`,
  },
];

const sourceOf = ({ body, dir }: Layout) =>
  `<!doctype html><html lang="en"${dir ? ` dir="${dir}"` : ''}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Stand-in</title><link rel="icon" href="data:,"><style>${style}</style><body>${body}</html>`;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the chip is with its cross, or the card; undefined where there is none. */
const boxOf = (page: Surface, part: '.pill' | '.card') =>
  page.inside((root, selector) => {
    const found = root.querySelector(selector);
    if (!found) return undefined;
    const { left, top, right, bottom } = found.getBoundingClientRect();
    return { left, top, right, bottom };
  }, part);

/** What of the page lies under a box that must not be covered. */
const covered = (page: Surface, box: Box) =>
  page.evaluate(
    ({ left, top, right, bottom }) =>
      [...document.querySelectorAll('a, button, input, textarea, select, img, picture, video, [role=link], [role=button]')].flatMap((one) =>
        [...one.getClientRects()]
          .filter((rect) => rect.left < right && rect.right > left && rect.top < bottom && rect.bottom > top)
          .map(() => one.outerHTML.slice(0, 80)),
      ),
    box,
  );

const expectInWindow = async (page: Surface, box: Box, what: string) => {
  const room = await page.evaluate(() => [document.documentElement.clientWidth, innerHeight] as const, undefined);
  expect(box.left, `${what}, left`).toBeGreaterThanOrEqual(0);
  expect(box.top, `${what}, top`).toBeGreaterThanOrEqual(0);
  expect(box.right, `${what}, right`).toBeLessThanOrEqual(room[0]);
  expect(box.bottom, `${what}, bottom`).toBeLessThanOrEqual(room[1]);
};

test.describe('on pages of every make', () => {
  let session: Awaited<ReturnType<typeof chromiumSession>>;
  test.beforeAll(async () => {
    session = await chromiumSession();
  });
  test.afterAll(() => session.close());
  test.afterEach(() => expect(session.problems).toEqual([]));

  /** Opens a page anew in a window of that size. */
  const visit = async (layout: Layout, size: (typeof sizes)[number]) => {
    await storage(session, ['remove', 'seen']);
    const page = await session.visit(url, { html: sourceOf(layout) });
    await page.resize(size.width, size.height);
    await page.goto(url);
    return page;
  };
  const waitForChip = async (page: Surface, isSure: boolean) => {
    if (isSure) await until('the chip', async () => (await chipText(page)) !== undefined);
    else await pause(settled);
    return boxOf(page, '.pill');
  };

  for (const layout of layouts) {
    test(`${layout.name}: the chip covers nothing, and the card stays in the window`, async () => {
      test.setTimeout(120_000);
      for (const size of sizes) {
        const where = `${size.width} x ${size.height}`;
        const page = await visit(layout, size);
        const shows = size.width > 400 ? layout.wide : layout.narrow;
        const chip = await waitForChip(page, shows === true);
        if (shows === false) expect(chip, `${where}: no place is free`).toBeUndefined();
        if (chip) {
          expect(await covered(page, chip), where).toEqual([]);
          await expectInWindow(page, chip, `the chip at ${where}`);
          await press(page, 'Sidekick tip:');
          await until('the card', async () => (await cardText(page)) !== undefined);
          await expectInWindow(page, (await boxOf(page, '.card')) as Box, `the card at ${where}`);
          await press(page, 'Hide tips');
          await until('the ways out', async () => (await page.inside((root) => !root.querySelector('.ways[hidden]'), undefined)) === true);
          await expectInWindow(page, (await boxOf(page, '.card')) as Box, `the card with its ways out at ${where}`);
          const isWide = await page.inside((root) => {
            const card = root.querySelector('.card') as Element;
            return card.scrollWidth > card.clientWidth;
          }, undefined);
          expect(isWide, 'nothing in the card is cut off').toBe(false);
        }
        await page.close();
      }
    });
  }

  test('links that come under the chip send it elsewhere, or away where they are everywhere', async () => {
    const { body } = layouts.find(({ name }) => name === 'links everywhere') as Layout;
    const page = await visit(
      { name: 'words, then links', body: `<main>${words.repeat(14)}</main>${body}` },
      sizes[0] as (typeof sizes)[number],
    );
    await waitForChip(page, true);
    await page.evaluate(() => scrollBy(0, 300), undefined);
    await pause(lookedAfter);
    const chip = await boxOf(page, '.pill');
    if (chip) expect(await covered(page, chip)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), undefined);
    await until('no chip', async () => (await chipText(page)) === undefined);
    await page.close();
  });

  test('the card stays in a window that is made smaller', async () => {
    const page = await visit(layouts.find(({ name }) => name === 'an almost empty page') as Layout, sizes[0] as (typeof sizes)[number]);
    await waitForChip(page, true);
    await press(page, 'Sidekick tip:');
    await until('the card', async () => (await cardText(page)) !== undefined);
    for (const [width, height] of [
      [800, 400],
      [320, 480],
    ] as const) {
      await page.resize(width, height);
      await expectInWindow(page, (await boxOf(page, '.card')) as Box, `the card at ${width} x ${height}`);
    }
    await page.close();
  });

  test('the crosses take chip and card away, by mouse and by key, and nothing is kept of it', async () => {
    const empty = layouts.find(({ name }) => name === 'an almost empty page') as Layout;
    for (const isOpen of [false, true]) {
      const page = await visit(empty, sizes[0] as (typeof sizes)[number]);
      await waitForChip(page, true);
      if (isOpen) {
        await press(page, 'Sidekick tip:');
        await until('the card', async () => (await cardText(page)) !== undefined);
      }
      const before = await storage(session, ['get']);
      if (isOpen) {
        await page.inside((root) => root.querySelector<HTMLElement>('.close')?.focus(), undefined);
        await pause(800);
        await page.press('Enter');
      } else await press(page, 'Close this tip');
      await until('no chip', async () => (await chipText(page)) === undefined);
      expect(await cardText(page)).toBeUndefined();
      expect(await storage(session, ['get'])).toEqual(before);
      await page.close();
    }
  });

  test('"Next tip" shows another one, "Done" is kept, Tab goes through the card in order', async () => {
    const page = await visit(layouts[0] as Layout, sizes[0] as (typeof sizes)[number]);
    await waitForChip(page, true);
    await press(page, 'Sidekick tip:');
    await until('the card', async () => (await cardText(page)) !== undefined);
    const title = () => page.inside((root) => root.querySelector('.tip > h3')?.getAttribute('aria-label') ?? '', undefined);
    const first = await title();
    expect(await chipText(page)).toBe(`Sidekick tip: ${first}`);
    const order = [];
    for (let i = 0; i < 5; i++) {
      await page.press('Tab');
      order.push(await page.inside((root) => root.activeElement?.getAttribute('aria-label') ?? '', undefined));
    }
    expect(order).toEqual(['Close this tip', 'Next tip', 'Done', 'More', 'Hide tips']);
    await press(page, 'Next tip');
    await until('another tip', async () => (await title()) !== first);
    const second = await title();
    await press(page, 'Done');
    await until('the one after it', async () => (await title()) !== second);
    const { done } = (await storage(session, ['get'])).tips as { done: string[] };
    expect(done).toEqual([expect.stringMatching(/^facebook-/)]);
    await page.press('Escape');
    await until('no card', async () => (await cardText(page)) === undefined);
    expect(await chipText(page), 'its own tip is not done').toBe(`Sidekick tip: ${first}`);
    await storage(session, ['remove', 'tips']);
    await page.close();
  });
});
