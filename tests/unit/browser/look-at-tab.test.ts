import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { catalogue } from '../../fixtures/catalogue.ts';

/** A tab whose page answers after a while, or never, and may have come only in part. */
const { page, api } = vi.hoisted(() => {
  const page = {
    answers: [] as (string[] | undefined)[],
    state: ['complete'],
    silent: false,
    url: 'https://news.example/',
    asked: [] as object[],
  };
  const api = {
    tabs: { get: async () => ({ url: page.url }) },
    scripting: {
      executeScript: async (injection: { args: unknown[] }) => {
        if (page.silent) return new Promise(() => {});
        // As Chromium does, and at once.
        if (injection.args.includes(undefined)) throw new TypeError('Value is unserializable');
        if (!injection.args.length) return [{ result: page.state.length > 1 ? page.state.shift() : page.state[0] }];
        page.asked.push(injection);
        const generator = page.answers.length > 1 ? page.answers.shift() : page.answers[0];
        if (!generator) throw new Error('Cannot access contents of the page');
        const nothing = { application: [], root: [], html: [], body: [], rel: [], state: [], type: [], app: [], style: [], asset: [] };
        return [{ result: { generator, ...nothing } }];
      },
    },
  };
  return { page, api };
});
vi.mock('../../../browser/api.ts', () => ({ browser: api }));
const { lookAtTab } = await import('../../../browser/look-at-tab.ts');

const tab = { id: 1, windowId: 1, url: 'https://news.example/', title: 'News' };
beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(page, { answers: [['Ghost 6.0']], state: ['complete'], silent: false, url: tab.url, asked: [] });
});
afterEach(() => vi.useRealTimers());

/** What is answered, and after how many ms. */
async function look(): Promise<{ platform: string | undefined; after: number }> {
  const begun = Date.now();
  const looking = lookAtTab(catalogue, tab);
  let after = Number.NaN;
  looking?.then(() => {
    after = Date.now() - begun;
  });
  await vi.advanceTimersByTimeAsync(5000);
  return { platform: (await looking)?.platform, after };
}

it('asks at once, also a page that is still loading', async () => {
  expect(await look()).toEqual({ platform: 'ghost', after: 0 });
  expect(page.asked).toMatchObject([{ injectImmediately: true, target: { tabId: 1 } }]);
});

it('asks again while the page has not come whole', async () => {
  page.answers = [[], [], ['Ghost 6.0']];
  page.state = ['loading', 'loading', 'interactive'];
  expect(await look()).toEqual({ platform: 'ghost', after: 500 });
});

it('asks a whole page once', async () => {
  page.answers = [[]];
  expect(await look()).toEqual({ platform: undefined, after: 0 });
  expect(page.asked).toHaveLength(1);
});

it('does not wait longer than 1.5 seconds for a page that never ends, or never answers', async () => {
  page.answers = [[]];
  page.state = ['loading'];
  expect((await look()).after).toBeLessThanOrEqual(1500);
  page.silent = true;
  expect(await look()).toEqual({ platform: undefined, after: 1500 });
});

it('takes no answer of another site', async () => {
  page.url = 'https://other.example/';
  expect((await look()).platform).toBeUndefined();
});

it('takes a refusal for an answer', async () => {
  page.answers = [undefined];
  expect(await look()).toEqual({ platform: undefined, after: 0 });
});

it.each(['', 'about:blank', 'chrome://newtab/', 'file:///a.html'])('asks nothing of %j', (url) => {
  expect(lookAtTab(catalogue, { ...tab, url })).toBeUndefined();
});
