import { beforeEach, expect, it, vi } from 'vitest';

const tabs = vi.hoisted(() => ({ create: vi.fn(async () => undefined) }));
const sidebarAction = vi.hoisted(() => ({ setPanel: vi.fn(async () => undefined), open: vi.fn(async () => undefined) }));
const browser = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({ default: browser.current }));

const sidePanel = { setOptions: vi.fn(async () => undefined), open: vi.fn(async (_: { windowId: number }) => undefined) };
const runtime = { getURL: (path: string) => `chrome-extension://id${path}` };

/** The module as a browser with these abilities loads it. */
async function openerIn(abilities: { sidePanel?: object; sidebarAction?: object }) {
  vi.resetModules();
  vi.stubGlobal('chrome', abilities.sidePanel ? { sidePanel: abilities.sidePanel } : {});
  for (const key of Object.keys(browser.current)) delete browser.current[key];
  Object.assign(browser.current, { tabs, runtime }, abilities.sidebarAction ? { sidebarAction: abilities.sidebarAction } : {});
  return (await import('../../../browser/panel.ts')).openComposer;
}

beforeEach(() => vi.clearAllMocks());

it('opens the side panel of Chromium in the window where the person is', async () => {
  await (await openerIn({ sidePanel }))('?for=x', 7);
  expect(sidePanel.setOptions).toHaveBeenCalledWith({ path: 'sidepanel.html?for=x' });
  expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 7 });
  expect(tabs.create).not.toHaveBeenCalled();
});

it('opens a tab where a panel cannot be opened: an old Chromium, no click, no known window', async () => {
  const inTab = { url: 'chrome-extension://id/compose.html?for=x' };
  await (await openerIn({ sidePanel: { setOptions: sidePanel.setOptions } }))('?for=x', 7);
  expect(tabs.create).toHaveBeenLastCalledWith(inTab);
  sidePanel.open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
  await (await openerIn({ sidePanel }))('?for=x', 7);
  await (await openerIn({ sidePanel }))('?for=x', undefined);
  await (await openerIn({}))('?for=x', 7);
  expect(tabs.create).toHaveBeenCalledTimes(4);
});

it('opens the sidebar of Firefox at once, and a tab where it refuses', async () => {
  const open = await openerIn({ sidebarAction });
  const opening = open('', undefined);
  // Firefox allows it only in the same turn as the click.
  expect(sidebarAction.open).toHaveBeenCalledOnce();
  await opening;
  expect(sidebarAction.setPanel).toHaveBeenCalledWith({ panel: 'chrome-extension://id/sidepanel.html' });
  sidebarAction.open.mockRejectedValueOnce(new Error('no'));
  await open('', undefined);
  expect(tabs.create).toHaveBeenCalledOnce();
});
