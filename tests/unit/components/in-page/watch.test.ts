// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '../../../../data/catalogue/in-page.ts';
import { fakePage, press } from '../../../fixtures/in-page.ts';

let kept: Record<string, unknown> = {};
/** Whether the person still wants tips on this site. */
let isAllowed = true;
const api = {
  isAlive: vi.fn(() => true),
  isPrivateWindow: vi.fn(() => false),
  readStoredInPage: vi.fn(async () => holding()),
  readHoldingInPage: vi.fn(async (_?: string) => {
    if (!isAllowed) throw new Error('taken back');
    return holding();
  }),
  writeStoredInPage: vi.fn(async (change: object) => void Object.assign(kept, change)),
  takeTurn: vi.fn(async () => true),
  watchHoldingInPage: vi.fn((_: () => void) => () => undefined),
  askForChip: vi.fn(async (): Promise<unknown> => {
    globalThis.csoSidekickChipParts = chipParts;
    return true;
  }),
  askForCard: vi.fn(async (): Promise<unknown> => true),
};
vi.mock('../../../../browser/page-api.ts', () => api);
const { chipParts } = await import('../../../../components/in-page/chip-parts.ts');
const { watchPage } = await import('../../../../components/in-page/watch.ts');
const { readStored } = await import('../../../../core/settings/stored.ts');

/** What is kept, for somebody who wants tips unless the test says otherwise. */
const holding = () => readStored({ ...kept, settings: { inPages: 'on', ...(kept.settings as object | undefined) } }).stored;

const facts: PageFacts = {
  platform: 'x',
  neverPaths: '/settings/*',
  pages: 'home /home|messages /messages/*|search /search|post /:user/status/:id|profile /:user',
  reserved: 'i',
  tips: 'one home search post|two profile',
};

let page: ReturnType<typeof fakePage>;
/** The browser's own events of navigation inside a page. */
let navigation: EventTarget | undefined;
const chips = () => page.roots.filter(({ host }) => host.isConnected);
const wordsOn = () => chips()[0]?.querySelector<HTMLElement>('[data-words^="Sidekick tip:"]')?.dataset.words;
const seen = () => readStored(kept).stored.seen;
const go = (path: string) => {
  history.pushState(null, '', path);
  navigation?.dispatchEvent(new Event('currententrychange'));
};
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
/** Time enough for a chip to come. */
const settle = () => pass(1200);

const begin = (path = '/home', more: Partial<PageFacts> = {}) => {
  history.replaceState(null, '', path);
  globalThis.csoSidekickPage = { ...facts, ...more };
  // The worker brings it with what draws the chip.
  globalThis.csoSidekickFirst = {
    titles: ['Title one', 'Title two'],
    name: '',
    bestFor: '',
    tips: [],
    sources: {},
    connections: [],
    into: 0,
  };
  watchPage(globalThis.csoSidekickPage);
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 12) });
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL('https://x.com/home');
  page = fakePage();
  kept = {};
  isAllowed = true;
  navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
});
afterEach(async () => {
  // A page that has gone to private messages ends everything of its own.
  go('/messages/end');
  await settle();
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('one chip', () => {
  it('comes when the page is quiet, and is counted once', async () => {
    begin();
    await pass(999);
    expect(chips()).toHaveLength(0);
    await pass(1);
    await pass(1);
    expect(wordsOn()).toBe('Sidekick tip: Title one');
    await pass(60_000);
    expect(chips()).toHaveLength(1);
    expect(seen()).toEqual({ times: { 'x-one': 1 }, newOn: '2026-11-26', sites: ['x'] });
    expect(api.writeStoredInPage).toHaveBeenCalledTimes(1);
  });

  it('counts on what is kept at that moment, not on what was read before its turn', async () => {
    kept = { seen: { times: {}, newOn: '', sites: [] } };
    api.takeTurn.mockImplementationOnce(async () => {
      kept = { seen: { times: { 'reddit-one': 2 }, newOn: '', sites: ['reddit'] } };
      return true;
    });
    begin();
    await settle();
    expect(seen()).toEqual({ times: { 'reddit-one': 2, 'x-one': 1 }, newOn: '2026-11-26', sites: ['reddit', 'x'] });
  });

  it('wakes nobody where no tip is due', async () => {
    kept = { seen: { times: {}, newOn: '', sites: ['x'] } };
    begin();
    await pass(60_000);
    go('/search');
    await pass(60_000);
    expect(api.askForChip).not.toHaveBeenCalled();
    expect(api.takeTurn).not.toHaveBeenCalled();
  });

  it('leaves it to another window that has shown one while what draws it was on its way', async () => {
    api.askForChip.mockImplementationOnce(async () => {
      globalThis.csoSidekickChipParts = chipParts;
      kept = { seen: { times: { 'x-one': 1 }, newOn: '2026-11-26', sites: ['x'] } };
      return true;
    });
    begin();
    await settle();
    expect(chips()).toHaveLength(0);
    expect(api.takeTurn).not.toHaveBeenCalled();
  });

  it('shows nothing, and counts nothing, where what draws it does not come', async () => {
    api.askForChip.mockRejectedValueOnce(new Error('the tab has moved on'));
    begin();
    await pass(60_000);
    expect(chips()).toHaveLength(0);
    expect(api.writeStoredInPage).not.toHaveBeenCalled();
  });

  it('is brought once, however often a place is looked for', async () => {
    begin();
    await settle();
    go('/search');
    await settle();
    go('/home');
    await settle();
    expect(api.askForChip).toHaveBeenCalledTimes(1);
  });

  it('leaves it to another window that took the turn', async () => {
    api.takeTurn.mockResolvedValueOnce(false);
    begin();
    await settle();
    expect(chips()).toHaveLength(0);
    expect(api.writeStoredInPage).not.toHaveBeenCalled();
  });

  it('shows nothing where its turn could not be taken', async () => {
    api.takeTurn.mockRejectedValueOnce(new Error('full'));
    begin();
    await settle();
    expect(chips()).toHaveLength(0);
  });

  it.each<[string, () => void]>([
    ['in a private window', () => api.isPrivateWindow.mockReturnValueOnce(true)],
    ['where a password is typed', () => (document.body.innerHTML = '<input type="password">')],
    ['where a card is typed', () => (document.body.innerHTML = '<input autocomplete="cc-number">')],
    ['in private messages of a forum', () => (document.body.className = 'archetype-private_message')],
    ['where the person wants none', () => (kept = { settings: { inPages: 'off' } })],
    ['where the person has not been asked', () => (kept = { settings: { inPages: 'unasked' } })],
  ])('never %s', async (_, change) => {
    change();
    begin();
    await settle();
    document.body.className = '';
    expect(chips()).toHaveLength(0);
    expect(api.writeStoredInPage).not.toHaveBeenCalled();
  });

  it('waits for the tab to be looked at', async () => {
    page.isHidden = true;
    begin();
    await pass(20_000);
    expect(chips()).toHaveLength(0);
    page.isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(chips()).toHaveLength(1);
  });

  it('looks for a free place five times, then lets it be', async () => {
    page.isRoom = false;
    begin();
    await pass(20_000);
    expect(chips()).toHaveLength(0);
    expect(api.takeTurn).toHaveBeenCalledTimes(5);
    expect(vi.getTimerCount()).toBe(0);
    expect(api.writeStoredInPage).not.toHaveBeenCalled();
  });

  it('leaves an element of the page alone that has the name of our variable', async () => {
    const theirs = document.createElement('div');
    theirs.id = 'csoSidekickChip';
    theirs.remove = vi.fn();
    document.body.append(theirs);
    // As a browser does it: an id answers to its name, until the name is defined.
    Object.defineProperty(globalThis, 'csoSidekickChip', { configurable: true, writable: true, value: theirs });
    begin();
    await settle();
    expect(theirs.remove).not.toHaveBeenCalled();
    expect(theirs.isConnected).toBe(true);
    expect(chips()).toHaveLength(1);
  });
});

describe('another address in the page', () => {
  it.each(['/home?tab=2', '/home#top', '/home?tab=2#top'])('%s is the same kind of page: the chip stays', async (path) => {
    begin();
    await settle();
    const [before] = chips();
    go(path);
    expect(chips()[0]).toBe(before);
    await pass(20_000);
    expect(chips()[0]).toBe(before);
    expect(page.roots).toHaveLength(1);
    expect(seen().times).toEqual({ 'x-one': 1 });
  });

  it('that differs behind "#" alone starts nothing anew', async () => {
    begin();
    await pass(900);
    go('/home#top');
    await pass(102);
    expect(chips()).toHaveLength(1);
  });

  it('of another kind, at once: the tip comes back, and is not counted twice', async () => {
    begin();
    await settle();
    await pass(2000);
    go('/search');
    expect(chips()).toHaveLength(0);
    await settle();
    expect(wordsOn()).toBe('Sidekick tip: Title one');
    expect(seen()).toEqual({ times: { 'x-one': 1 }, newOn: '2026-11-26', sites: ['x'] });
  });

  it('of another kind, after the person has closed it: it does not come back', async () => {
    begin();
    await settle();
    await pass(2000);
    press(chips()[0]?.querySelector('.x') as HTMLElement);
    expect(chips()).toHaveLength(0);
    go('/search');
    await settle();
    expect(chips()).toHaveLength(0);
  });

  it('of another kind, after it was there to be read: one tip a site', async () => {
    begin();
    await settle();
    await pass(5000);
    go('/search');
    await settle();
    expect(chips()).toHaveLength(0);
  });

  it.each<[string, string]>([
    ['private messages', '/messages/7'],
    ['another kind of page', '/someone'],
  ])('to %s while what draws the chip is on its way: nothing is drawn or counted', async (_, path) => {
    vi.stubGlobal('navigation', undefined);
    api.askForChip.mockImplementationOnce(async () => {
      globalThis.csoSidekickChipParts = chipParts;
      // And no browser tells of it.
      history.pushState(null, '', path);
      return true;
    });
    begin();
    await settle();
    expect(chips()).toHaveLength(0);
    expect(api.takeTurn).not.toHaveBeenCalled();
    expect(api.writeStoredInPage).not.toHaveBeenCalled();
  });

  it('while the turn is waited for: no chip of the page before', async () => {
    let taken = (_: boolean) => {};
    api.takeTurn.mockReturnValueOnce(new Promise((resolve) => (taken = resolve)));
    begin();
    await settle();
    go('/settings/account');
    taken(true);
    await settle();
    expect(chips()).toHaveLength(0);
  });

  it('is found out where no browser tells of it', async () => {
    vi.stubGlobal('navigation', undefined);
    begin();
    await settle();
    history.pushState(null, '', '/messages/7');
    await pass(1500);
    expect(chips()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the end', () => {
  const ends: [string, () => void][] = [
    ['private messages', () => go('/messages/7')],
    [
      'an extension that is gone',
      () => {
        api.isAlive.mockReturnValueOnce(false);
        go('/search');
      },
    ],
  ];
  it.each(ends)('%s: for good, no chip, no timer, no listener', async (_, end) => {
    const removed = vi.spyOn(navigation as EventTarget, 'removeEventListener');
    begin();
    await settle();
    const reads = api.readHoldingInPage.mock.calls.length;
    end();
    expect(chips()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledWith('currententrychange', expect.any(Function));
    kept = {};
    go('/home');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(60_000);
    expect(chips()).toHaveLength(0);
    expect(api.readHoldingInPage).toHaveBeenCalledTimes(reads);
  });

  it('private messages while the tab waits to be looked at', async () => {
    page.isHidden = true;
    begin();
    await settle();
    go('/messages/7');
    page.isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(60_000);
    expect(chips()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['takeTurn', 'readHoldingInPage'] as const)('private messages while %s is waited for', async (what) => {
    let go2 = () => {};
    const waiting = new Promise<void>((resolve) => (go2 = resolve));
    (api[what] as ReturnType<typeof vi.fn>).mockReturnValueOnce(waiting.then(() => (what === 'takeTurn' ? true : readStored({}).stored)));
    begin();
    await settle();
    go('/messages/7');
    go2();
    await pass(20_000);
    expect(chips()).toHaveLength(0);
    expect(api.writeStoredInPage).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a page that begins at private messages does nothing at all', async () => {
    begin('/messages/7');
    await pass(60_000);
    expect(api.readHoldingInPage).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  /** Another window has changed what is kept. */
  const tell = async () => {
    api.watchHoldingInPage.mock.calls[0]?.[0]();
    await pass(10);
  };

  it.each([
    ['are switched off', { inPages: 'off' }],
    ['are switched off here', { off: ['x'] }],
  ])('of a chip, when tips %s in another window, and at no other change', async (_, settings) => {
    begin();
    await settle();
    kept = { settings: { theme: 'dark' } };
    await tell();
    expect(chips()).toHaveLength(1);
    kept = { settings };
    await tell();
    expect(chips()).toHaveLength(0);
  });

  it('of a chip, when another language is chosen: it comes again in that one, and is not counted again', async () => {
    begin();
    await settle();
    // Long enough to count as seen.
    await pass(6000);
    const before = chips()[0];
    kept = { ...kept, settings: { language: 'sw' } };
    await tell();
    expect(chips()).toHaveLength(0);
    await settle();
    expect(chips()).toHaveLength(1);
    expect(chips()[0]).not.toBe(before);
    expect(api.askForChip).toHaveBeenCalledTimes(2);
    expect(seen().times).toEqual({ 'x-one': 1 });
    await tell();
    expect(chips()).toHaveLength(1);
  });

  it('of a chip that is about to show, when another language is chosen: one comes, in that language, and can be taken away', async () => {
    let taken: (isOurs: boolean) => void = () => undefined;
    api.takeTurn.mockReturnValueOnce(new Promise((resolve) => (taken = resolve)));
    begin();
    await settle();
    kept = { settings: { language: 'sw' } };
    await tell();
    taken(true);
    await settle();
    expect(chips()).toHaveLength(1);
    expect(api.askForChip).toHaveBeenCalledTimes(2);
    kept = { ...kept, settings: { language: 'sw', inPages: 'off' } };
    await tell();
    expect(chips()).toHaveLength(0);
  });

  it('of a language that was chosen while the worker was asked: it is asked again', async () => {
    api.askForChip.mockImplementationOnce(async () => {
      globalThis.csoSidekickChipParts = chipParts;
      kept = { settings: { language: 'sw' } };
      return true;
    });
    begin();
    await settle();
    await settle();
    expect(chips()).toHaveLength(1);
    expect(api.askForChip).toHaveBeenCalledTimes(2);
    const before = chips()[0];
    kept = { ...kept, settings: { language: 'sw', theme: 'dark' } };
    await tell();
    expect(chips()[0]).toBe(before);
  });

  it('of a chip, when its site is taken back or erased, whose name is not written again', async () => {
    begin();
    await settle();
    isAllowed = false;
    kept = {};
    await tell();
    expect(chips()).toHaveLength(0);
    go('/search');
    await pass(10_000);
    expect(chips()).toHaveLength(0);
    expect(kept).toEqual({});
  });

  it('a site that was taken back', async () => {
    isAllowed = false;
    begin('/home', { ask: true });
    await settle();
    expect(api.readHoldingInPage).toHaveBeenCalledWith('x.com');
    expect(chips()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('full screen', () => {
  const fullscreen = (element: Element | null) => {
    page.fullscreen = element;
    document.dispatchEvent(new Event('fullscreenchange'));
  };

  it('a chip that hid in it comes back', async () => {
    begin();
    await settle();
    const box = chips()[0]?.querySelector<HTMLElement>('.box');
    fullscreen(document.body);
    expect(box?.hidden).toBe(true);
    await pass(30_000);
    fullscreen(null);
    expect(box?.hidden).toBe(false);
    expect(chips()).toHaveLength(1);
  });

  it('the timer ends with the chip', async () => {
    begin();
    await settle();
    globalThis.csoSidekickChip?.remove();
    expect(globalThis.csoSidekickChip).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a press on the chip', () => {
  const button = () => chips()[0]?.querySelector<HTMLElement>('.chip') as HTMLElement;

  it('asks for the card; a page that presses gets nothing', async () => {
    begin();
    await settle();
    press(button(), { isTrusted: false });
    await pass(600);
    press(button(), { isTrusted: false });
    expect(api.askForCard).not.toHaveBeenCalled();
    press(button());
    expect(api.askForCard).toHaveBeenCalledTimes(1);
  });

  it('says so where no card came', async () => {
    api.askForCard.mockRejectedValueOnce(new Error('moved on'));
    begin();
    await settle();
    await pass(600);
    press(button());
    await pass(0);
    expect(button().ariaLabel).toBe('No tips came. Press again.');
  });

  it('closes a card that is open', async () => {
    begin();
    await settle();
    await pass(600);
    const close = vi.fn();
    (globalThis.csoSidekickChip as { close: unknown }).close = close;
    press(button());
    expect(close).toHaveBeenCalledTimes(1);
    expect(api.askForCard).not.toHaveBeenCalled();
  });
});
