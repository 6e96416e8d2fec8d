import { beforeEach, describe, expect, it, vi } from 'vitest';

import { platforms } from '../../../data/catalogue/catalogue.ts';

/** The events of the browser that the worker listens to, and what it does then. */
const held = vi.hoisted(() => {
  const listeners: Record<string, ((...told: unknown[]) => unknown)[]> = {};
  const event = (name: string) => ({
    addListener(listener: () => void) {
      listeners[name] = [...(listeners[name] ?? []), listener];
    },
  });
  const done: string[] = [];
  const failing = new Set<string>();
  const step = (name: string) => () => {
    done.push(name);
    // As a promise or at once: neither may take the others with it.
    if (failing.has(name)) throw new Error(`${name} failed`);
  };
  return { listeners, event, done, failing, step };
});
vi.mock('../../../browser/api.ts', () => ({
  browser: {
    runtime: { onInstalled: held.event('installed'), onStartup: held.event('startup'), onMessage: held.event('message') },
    permissions: { onAdded: held.event('added'), onRemoved: held.event('removed') },
    contextMenus: { onClicked: held.event('menu') },
    commands: { onCommand: held.event('key') },
  },
}));
vi.mock('wxt/utils/define-unlisted-script', () => ({ defineUnlistedScript: (main: () => void) => ({ main }) }));
vi.mock('../../../browser/forget-draft.ts', () => ({
  answerForgetting: (raw: { ask?: unknown }) => (raw.ask === 'forget-draft' ? Promise.resolve(true) : undefined),
  forgetOldDrafts: held.step('drafts'),
}));
vi.mock('../../../browser/known-site-icon.ts', () => ({ showIconOnKnownSites: held.step('icon') }));
vi.mock('../../../browser/messages.ts', () => ({
  answerRequests: () => (raw: unknown) => (raw === 'known' ? Promise.resolve(true) : undefined),
}));
vi.mock('../../../browser/page-answers.ts', () => ({ pageAnswers: {} }));
vi.mock('../../../browser/copy-policy.ts', () => ({ copyPolicy: held.step('policy') }));
vi.mock('../../../browser/names-in-browser.ts', () => ({ nameInBrowser: held.step('names') }));
vi.mock('../../../browser/share-menu.ts', () => ({ answerComposeCommand: held.step('key'), answerShareMenu: held.step('menu') }));
vi.mock('../../../browser/sites.ts', () => ({ startSites: held.step('start sites'), syncSites: held.step('sync sites') }));
vi.mock('../../../browser/storage.ts', () => ({ changeStored: held.step('seen') }));

/** A service worker's: reads a file of the extension at once. */
const importScripts = vi.fn((file: string) => scripts[file]?.main());
const addEventListener = (name: string, listener: () => void) => held.event(name).addListener(listener);
Object.assign(globalThis, { importScripts, addEventListener });
type Script = { default: { main: () => void } };
const { default: work } = (await import('../../../entrypoints/work.ts')) as unknown as Script;
const { default: upkeep } = (await import('../../../entrypoints/upkeep.ts')) as unknown as Script;
const scripts: Record<string, { main: () => void }> = { '/work.js': work, '/upkeep.js': upkeep };
const { default: background } = await import('../../../entrypoints/background.ts');
background.main();

const tell = (name: string, ...told: unknown[]) => (held.listeners[name] ?? []).map((listener) => listener(...told));

beforeEach(() => {
  held.done.length = 0;
  held.failing.clear();
  importScripts.mockClear();
});

describe.each([
  ['installed', ['icon', 'names', 'policy', 'start sites']],
  ['startup', ['drafts', 'names', 'policy', 'seen', 'start sites']],
  ['added', ['sync sites']],
  ['removed', ['sync sites']],
])('when the browser says "%s"', (name, steps) => {
  const happens = async () => {
    tell(name);
    await new Promise((wait) => setTimeout(wait));
  };

  it('all of it is done: an update takes registered scripts away', async () => {
    await happens();
    expect(held.done.sort()).toEqual(steps);
  });

  it.each(steps)('the rest is done where "%s" fails', async (broken) => {
    held.failing.add(broken);
    await happens();
    expect(held.done.sort()).toEqual(steps);
  });
});

it('reads what it does for each event, at once, and keeps nothing of it', () => {
  for (const name of ['menu', 'key']) {
    tell(name);
    expect(held.done).toEqual([name]);
    held.done.length = 0;
    expect(globalThis.csoSidekick).toEqual({});
  }
  expect(importScripts).toHaveBeenCalledTimes(2);
});

it('reads it while it is installed, or the browser would not let it later', () => {
  tell('install');
  const pieces = platforms.map(({ id }) => `/pages/${id}.js`);
  expect(importScripts.mock.calls.flat()).toEqual(['/work.js', ...pieces, '/known-hosts.js', '/upkeep.js']);
  expect(held.done).toEqual([]);
});

it('answers what is asked, and says at once that nobody will answer the rest', async () => {
  const respond = vi.fn();
  expect(tell('message', 'known', {}, respond)).toEqual([true]);
  await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(true));
  expect(tell('message', 'unknown', {}, respond)).toEqual([false]);
  expect(tell('message', null, {}, respond)).toEqual([false]);
});

it.each([
  ['what a page asks', 'known', '/work.js'],
  ['that a draft is forgotten', { ask: 'forget-draft' }, '/upkeep.js'],
])('%s is answered once, by the one script that knows it', async (_, message, script) => {
  const respond = vi.fn();
  expect(tell('message', message, {}, respond)).toEqual([true]);
  await vi.waitFor(() => expect(respond.mock.calls).toEqual([[true]]));
  expect(importScripts.mock.calls).toEqual([[script]]);
});
