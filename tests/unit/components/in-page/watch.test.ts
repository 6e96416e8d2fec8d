// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StoredForPage } from '../../../../core/settings/stored.ts';
import { readForPage } from '../../../../core/settings/stored.ts';
import type { PageFacts } from '../../../../data/catalogue/in-page.ts';

/** What the extension answers, and what it kept. */
const held = vi.hoisted(() => ({
  alive: true,
  turn: true,
  stored: {} as unknown,
  chips: [] as { tip: string; isThere: boolean }[],
  tell: () => {},
  allowed: true,
}));
vi.mock('../../../../browser/page-api.ts', () => ({
  askForCard: async () => true,
  askForChip: async () => {
    globalThis.csoSidekickShowChip = showChip;
  },
  isAlive: () => held.alive,
  isPrivateWindow: () => false,
  readHoldingInPage: async () => {
    if (!held.allowed) throw new Error('taken back');
    return structuredClone(held.stored);
  },
  watchHoldingInPage: (changed: () => void) => {
    held.tell = changed;
    return () => {
      held.tell = () => {};
    };
  },
  readStoredInPage: async () => structuredClone(held.stored),
  takeTurn: async () => held.turn,
  writeStoredInPage: async (change: object) => void Object.assign(held.stored as object, structuredClone(change)),
}));
vi.mock('../../../../components/in-page/chip.ts', () => ({
  showChip: ({ tip }: { tip: { id: string } }, _: unknown, gone: () => void) => {
    const made = { tip: tip.id, isThere: true };
    held.chips.push(made);
    return {
      remove() {
        made.isThere = false;
        gone();
      },
    };
  },
}));
const { showChip } = await import('../../../../components/in-page/chip.ts');
const { watchPage } = await import('../../../../components/in-page/watch.ts');

const facts: PageFacts = {
  platform: 'some',
  pages: [
    ['post', '/p/*'],
    ['profile', '/u/*'],
    ['messages', '/m/*'],
  ],
  reserved: '',
  neverPaths: '',
  tips: [
    ['one', 'One', 'post'],
    ['two', 'Two', 'profile'],
  ],
} as unknown as PageFacts;

const there = () => held.chips.filter(({ isThere }) => isThere).map(({ tip }) => tip);
const seen = () => (held.stored as StoredForPage).seen;
/** Lets the page be quiet, and idle. */
const rest = (ms = 3000) => vi.advanceTimersByTimeAsync(ms);
const move = async (path: string, ms?: number) => {
  history.replaceState({}, '', path);
  await rest(ms);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  Object.assign(held, { alive: true, turn: true, allowed: true, stored: readForPage({}), chips: [] });
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL('https://some.example/p/1');
});
afterEach(() => {
  // Ends the watching of this test's page.
  held.alive = false;
  vi.advanceTimersByTime(2000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a chip stays while the site changes its own address, and the page is of the same kind', async () => {
  watchPage(facts);
  await rest();
  expect(there()).toEqual(['some-one']);
  for (const path of ['/p/1#comments', '/p/1?from=feed', '/p/2', '/p/2#top']) await move(path);
  expect(there()).toEqual(['some-one']);
  expect(held.chips).toHaveLength(1);
  expect(seen().times).toEqual({ 'some-one': 1 });
});

it('a chip that was on show for a moment only comes back on the page the site moves on to, and is not counted again', async () => {
  watchPage(facts);
  await rest(1100);
  expect(there()).toEqual(['some-one']);
  await move('/u/a', 5000);
  expect(there()).toEqual(['some-two']);
  await move('/p/1');
  expect(seen()).toMatchObject({ times: { 'some-one': 1 }, sites: ['some'] });
});

it('a chip that had its time does not come back', async () => {
  watchPage(facts);
  await rest(20_000);
  await move('/u/a', 5000);
  await move('/p/1', 5000);
  expect(there()).toEqual([]);
  expect(held.chips).toHaveLength(1);
});

it('private messages end it for good', async () => {
  watchPage(facts);
  await rest();
  await move('/m/1');
  expect(there()).toEqual([]);
  Object.assign(held, { stored: readForPage({}) });
  await move('/p/1', 10_000);
  expect(there()).toEqual([]);
});

it('an extension that is gone takes its chip with it', async () => {
  watchPage(facts);
  await rest();
  held.alive = false;
  await move('/p/9');
  expect(there()).toEqual([]);
  held.alive = true;
  await move('/p/1', 10_000);
  expect(held.chips).toHaveLength(1);
});

it.each([
  ['are switched off', { inPages: 'off' }],
  ['are switched off here', { off: ['some'] }],
])('a chip goes when tips %s in another window', async (_, settings) => {
  watchPage(facts);
  await rest();
  held.stored = readForPage({ settings: { theme: 'dark' } });
  held.tell();
  await rest(10);
  expect(there()).toEqual(['some-one']);
  held.stored = readForPage({ settings });
  held.tell();
  await rest(10);
  expect(there()).toEqual([]);
});

it('a site that is taken back, or erased, has no chip any more, and its name is not written again', async () => {
  watchPage(facts);
  await rest();
  held.allowed = false;
  held.stored = {};
  held.tell();
  await move('/u/a', 10_000);
  expect(there()).toEqual([]);
  expect(held.stored).toEqual({});
});

it('another window that was faster shows the one tip of the day', async () => {
  held.turn = false;
  watchPage(facts);
  await rest(10_000);
  expect(held.chips).toEqual([]);
  expect(seen().times).toEqual({});
});

it('a field for a password keeps it away', async () => {
  document.body.innerHTML = '<input type="password">';
  watchPage(facts);
  await rest(10_000);
  expect(held.chips).toEqual([]);
  document.body.innerHTML = '';
});
