import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../fixtures/storage.ts';

const kept = fakeStorage();
/** The tab that asks, and the page of ours that was opened for it. */
const urlOf = (id: number) => (id === 90 ? opened : 'https://www.reddit.com/r/health');
let opened = '';
const tabs = {
  get: vi.fn(async (id: number) => ({ id, url: urlOf(id) })),
  create: vi.fn(async ({ url }: { url: string }) => {
    opened = url;
    return { id: 90 };
  }),
  update: vi.fn(async (id: number, _: object) => ({ id })),
};
const executeScript = vi.fn(async () => []);
const reddit = ['https://*.reddit.com/*', 'https://*.reddit.com/message/*'];
const manifest = {
  content_scripts: [{ matches: reddit.slice(0, 1), exclude_matches: reddit.slice(1), js: ['pages/reddit.js', 'page.js'] }],
};
vi.mock('../../../browser/api.ts', () => ({
  browser: {
    ...kept,
    tabs,
    scripting: { executeScript, getRegisteredContentScripts: async () => [] },
    runtime: { getURL: (path: string) => `chrome-extension://own${path}`, getManifest: () => manifest },
  },
}));
vi.mock('../../../browser/languages.generated.ts', () => ({ languages: ['sw'] }));
const { pageAnswers } = await import('../../../browser/page-answers.ts');

const asker = { tab: 7, document: 'D1', url: 'https://www.reddit.com/r/health', platform: 'reddit', site: 'reddit' };
const files = ['card.js'];

beforeEach(() => {
  vi.clearAllMocks();
  tabs.get.mockImplementation(async (id: number) => ({ id, url: urlOf(id) }));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 12) });
  kept.storage.local.hold({});
  kept.storage.session.hold({});
});
afterEach(() => vi.useRealTimers());

describe('the card', () => {
  it('goes into the very document that asked', async () => {
    await pageAnswers.card(asker, { ask: 'card' });
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, documentIds: ['D1'] }, files }]]);
  });

  it('goes into the tab where documents have no name, as long as it is where it was', async () => {
    await pageAnswers.card({ ...asker, document: undefined }, { ask: 'card' });
    expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [0] }, files }]]);
  });

  it('comes also where only what stands behind "#" has changed', async () => {
    tabs.get.mockResolvedValue({ id: 7, url: 'https://www.reddit.com/r/health#top' });
    await pageAnswers.card({ ...asker, document: undefined }, { ask: 'card' });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('goes into a document whose address changes all the time', async () => {
    tabs.get.mockResolvedValueOnce({ id: 7, url: 'https://www.reddit.com/r/health?n=299' });
    await pageAnswers.card(asker, { ask: 'card' });
    expect(executeScript).toHaveBeenCalledOnce();
  });

  it('never goes into a document whose page has moved on to private messages', async () => {
    tabs.get.mockResolvedValueOnce({ id: 7, url: 'https://www.reddit.com/message/inbox' });
    await expect(pageAnswers.card(asker, { ask: 'card' })).rejects.toThrow('moved on');
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('never follows a tab that has moved on', async () => {
    tabs.get.mockResolvedValueOnce({ id: 7, url: 'https://www.reddit.com/message/inbox' });
    await expect(pageAnswers.card({ ...asker, document: undefined }, { ask: 'card' })).rejects.toThrow('moved on');
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('says so where the document is gone', async () => {
    executeScript.mockRejectedValueOnce(new Error('No document with id D1'));
    await expect(pageAnswers.card(asker, { ask: 'card' })).rejects.toThrow();
  });
});

describe('what draws the chip', () => {
  it('goes into the very document that asked, or the tab where documents have no name', async () => {
    await pageAnswers.chip(asker, { ask: 'chip' });
    await pageAnswers.chip({ ...asker, document: undefined }, { ask: 'chip' });
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, documentIds: ['D1'] }, files: ['firsts/reddit.js', 'chip.js'] }],
      [{ target: { tabId: 7, frameIds: [0] }, files: ['firsts/reddit.js', 'chip.js'] }],
    ]);
  });

  it('brings the words of the language that was chosen', async () => {
    kept.storage.local.hold({ settings: { language: 'sw' } });
    await pageAnswers.chip(asker, { ask: 'chip' });
    const words = ['languages/sw/in-page.js', 'languages/sw/of-reddit.js'];
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, documentIds: ['D1'] }, files: ['firsts/reddit.js', ...words, 'chip.js'] }],
    ]);
  });

  it.each(['D1', undefined])('never follows a page that has moved on, also within its document (%s)', async (document) => {
    tabs.get.mockResolvedValueOnce({ id: 7, url: 'https://www.reddit.com/message/inbox' });
    await expect(pageAnswers.chip({ ...asker, document }, { ask: 'chip' })).rejects.toThrow('moved on');
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('"More"', () => {
  const more = (tab = 7, tip = 'reddit-rules') => pageAnswers.more({ ...asker, tab }, { ask: 'more', tip });

  it('opens one page, also for two that ask at once', async () => {
    await Promise.all([more(), more()]);
    expect(tabs.create.mock.calls).toEqual([[{ url: 'chrome-extension://own/popup.html?tab=7&tip=reddit-rules' }]]);
  });

  it('does nothing for two seconds after it did something', async () => {
    await more();
    vi.advanceTimersByTime(1999);
    await more();
    expect(tabs.create).toHaveBeenCalledTimes(1);
    expect(tabs.update).not.toHaveBeenCalled();
  });

  it('shows the page that is open instead of a second one', async () => {
    await more();
    vi.advanceTimersByTime(2000);
    await more();
    expect(tabs.create).toHaveBeenCalledTimes(1);
    expect(tabs.update.mock.calls).toEqual([[90, { active: true, url: 'chrome-extension://own/popup.html?tab=7&tip=reddit-rules' }]]);
  });

  it('shows another tip in the page that is open', async () => {
    await more();
    vi.advanceTimersByTime(2000);
    await more(7, 'reddit-flair');
    expect(tabs.create).toHaveBeenCalledTimes(1);
    expect(tabs.update.mock.calls).toEqual([[90, { active: true, url: 'chrome-extension://own/popup.html?tab=7&tip=reddit-flair' }]]);
  });

  it('leaves a tab alone in which somebody has gone elsewhere', async () => {
    await more();
    vi.advanceTimersByTime(2000);
    tabs.get.mockResolvedValueOnce({ id: 90, url: 'https://village-clinic.example/' });
    await more();
    expect(tabs.update).not.toHaveBeenCalled();
    expect(tabs.create).toHaveBeenCalledTimes(2);
  });

  it('opens another once that was closed', async () => {
    await more();
    vi.advanceTimersByTime(2000);
    tabs.get.mockRejectedValueOnce(new Error('No tab with id 90'));
    await more();
    expect(tabs.create).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(2000);
    tabs.update.mockRejectedValueOnce(new Error('No tab with id 90'));
    await more();
    expect(tabs.create).toHaveBeenCalledTimes(3);
  });

  it.each([[90], [{ page: 90 }], [{ at: 'now', page: 90 }], [{ at: 5, page: 'ninety' }]])(
    'opens one where %j is what was noted',
    async (noted) => {
      kept.storage.session.hold({ 'more.7': noted }, null);
      await more();
      expect(tabs.create).toHaveBeenCalledOnce();
      expect(tabs.update).not.toHaveBeenCalled();
    },
  );

  it('asks each tab for itself', async () => {
    await Promise.all([more(7), more(8)]);
    expect(tabs.create.mock.calls.map(([{ url }]) => url)).toEqual(
      [7, 8].map((tab) => `chrome-extension://own/popup.html?tab=${tab}&tip=reddit-rules`),
    );
  });
});

describe('what lasts', () => {
  const settings = () => kept.storage.local.all().settings as { inPages: string; off: string[]; hiddenOn: string };

  it('is kept for today', async () => {
    await pageAnswers.hide(asker, { ask: 'hide', where: 'today' });
    expect(settings()).toMatchObject({ hiddenOn: '2026-11-26', off: [] });
    expect(settings().inPages).not.toBe('off');
  });

  it('is kept for this site, once, and leaves the others off', async () => {
    kept.storage.local.hold({ settings: { off: ['x'] } });
    await pageAnswers.hide({ ...asker, site: 'forum.example' }, { ask: 'hide', where: 'here' });
    await pageAnswers.hide({ ...asker, site: 'forum.example' }, { ask: 'hide', where: 'here' });
    expect(settings().off).toEqual(['x', 'forum.example']);
    expect(settings().inPages).not.toBe('off');
  });

  it('is kept for every site', async () => {
    await pageAnswers.hide(asker, { ask: 'hide', where: 'everywhere' });
    expect(settings()).toMatchObject({ inPages: 'off', off: [] });
  });

  it('says so where it could not be kept', async () => {
    kept.storage.local.failing.set = true;
    await expect(pageAnswers.hide(asker, { ask: 'hide', where: 'everywhere' })).rejects.toThrow();
  });
});

describe('"Done"', () => {
  const done = () => (kept.storage.local.all().tips as { done: string[] } | undefined)?.done;

  it('is kept, once', async () => {
    kept.storage.local.hold({ tips: { done: ['x-alt'], hidden: [] } });
    await pageAnswers.done(asker, { ask: 'done', tip: 'reddit-rules' });
    await pageAnswers.done(asker, { ask: 'done', tip: 'reddit-rules' });
    expect(done()).toEqual(['x-alt', 'reddit-rules']);
  });

  it.each(['x-alt', 'reddit', 'redditors-rules'])('is not for a tip of another platform: %s', async (tip) => {
    await expect(pageAnswers.done(asker, { ask: 'done', tip })).rejects.toThrow('No such tip');
    expect(done() ?? []).toEqual([]);
  });

  it('keeps no endless list, whatever a page sends', async () => {
    const many = Array.from({ length: 99 }, (_, i) => `reddit-${i}`);
    kept.storage.local.hold({ tips: { done: many, hidden: [] } });
    await pageAnswers.done(asker, { ask: 'done', tip: 'reddit-rules' });
    await expect(pageAnswers.done(asker, { ask: 'done', tip: 'reddit-other' })).rejects.toThrow('No such tip');
    expect(done()).toHaveLength(100);
  });
});
