import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The events of the browser that the worker listens to, and what it does then. */
const held = vi.hoisted(() => {
  const events: Record<string, (() => void)[]> = {};
  const event = (name: string) => ({
    addListener(listener: () => void) {
      events[name] = [...(events[name] ?? []), listener];
    },
  });
  const done: string[] = [];
  const failing = new Set<string>();
  const step = (name: string) => () => {
    done.push(name);
    // As a promise or at once: neither may take the others with it.
    if (failing.has(name)) throw new Error(`${name} failed`);
  };
  return { events, event, done, failing, step };
});
vi.mock('../../../browser/api.ts', () => ({
  browser: {
    runtime: { onInstalled: held.event('installed'), onStartup: held.event('startup') },
    permissions: { onAdded: held.event('added'), onRemoved: held.event('removed') },
  },
}));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => ({ main }) }));
vi.mock('../../../browser/forget-draft.ts', () => ({
  answerForgetting: held.step('answer forgetting'),
  forgetOldDrafts: held.step('drafts'),
}));
vi.mock('../../../browser/known-site-icon.ts', () => ({ showIconOnKnownSites: held.step('icon') }));
vi.mock('../../../browser/lost-language.ts', () => ({ sayLostLanguage: held.step('lost language') }));
vi.mock('../../../browser/messages.ts', () => ({ answerRequests: held.step('answer requests') }));
vi.mock('../../../browser/page-answers.ts', () => ({ pageAnswers: {} }));
vi.mock('../../../browser/presets.ts', () => ({ copyPolicy: held.step('policy') }));
vi.mock('../../../browser/names-in-browser.ts', () => ({ nameInBrowser: held.step('names') }));
vi.mock('../../../browser/share-menu.ts', () => ({
  answerComposeCommand: held.step('answer key'),
  answerShareMenu: held.step('answer menu'),
}));
vi.mock('../../../browser/sites.ts', () => ({ startSites: held.step('start sites'), syncSites: held.step('sync sites') }));
vi.mock('../../../browser/storage.ts', () => ({ changeStored: held.step('seen') }));
const background = (await import('../../../entrypoints/background.ts')).default as unknown as { main: () => void };
background.main();

beforeEach(() => {
  held.done.length = 0;
  held.failing.clear();
});

describe.each([
  ['installed', ['icon', 'lost language', 'names', 'policy', 'start sites']],
  ['startup', ['drafts', 'names', 'policy', 'seen', 'start sites']],
  ['added', ['sync sites']],
  ['removed', ['sync sites']],
])('when the browser says "%s"', (name, steps) => {
  const tell = async () => {
    for (const listener of held.events[name] ?? []) listener();
    await new Promise((wait) => setTimeout(wait));
  };

  it('all of it is done: an update takes registered scripts away', async () => {
    await tell();
    expect(held.done.sort()).toEqual(steps);
  });

  it.each(steps)('the rest is done where "%s" fails', async (broken) => {
    held.failing.add(broken);
    await tell();
    expect(held.done.sort()).toEqual(steps);
  });
});
