import { beforeEach, expect, it, vi } from 'vitest';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../browser/api.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
const { loadShortcuts, openShortcuts } = await import('../../../browser/shortcuts.ts');

const create = vi.fn(async () => ({}));
const browserWith = (start: string, commands: object | undefined) => {
  held.browser = {
    commands,
    tabs: { create },
    runtime: { getURL: () => `${start}abc/`, getManifest: () => ({ commands: { compose: {} } }) },
  };
};
beforeEach(() => create.mockClear());

it('knows the keys of our own commands, and of no others', async () => {
  const all = [
    { name: '_execute_action', shortcut: '' },
    { name: 'compose', shortcut: 'Alt+Shift+W' },
  ];
  browserWith('chrome-extension://', { getAll: async () => all });
  expect(await loadShortcuts()).toEqual([{ name: 'compose', keys: 'Alt+Shift+W' }]);
  browserWith('chrome-extension://', { getAll: async () => [{ name: 'compose' }] });
  expect(await loadShortcuts()).toEqual([{ name: 'compose', keys: '' }]);
});

it('knows none on a phone', async () => {
  browserWith('moz-extension://', undefined);
  expect(await loadShortcuts()).toEqual([]);
  expect(await openShortcuts()).toBe(false);
});

it('opens the browser’s own page: by its call, or as a tab in Chromium', async () => {
  const openShortcutSettings = vi.fn(async () => undefined);
  browserWith('moz-extension://', { openShortcutSettings });
  expect(await openShortcuts()).toBe(true);
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(create).not.toHaveBeenCalled();
  browserWith('chrome-extension://', {});
  expect(await openShortcuts()).toBe(true);
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});

it('says so where it does not open', async () => {
  browserWith('chrome-extension://', {});
  create.mockRejectedValueOnce(new Error('no'));
  expect(await openShortcuts()).toBe(false);
  browserWith('moz-extension://', {});
  expect(await openShortcuts()).toBe(false);
});
