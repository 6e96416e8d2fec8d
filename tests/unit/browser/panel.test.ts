import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeArea } from '../../fixtures/storage.ts';

const tabs = vi.hoisted(() => ({ create: vi.fn(async () => undefined) }));
const sidebarAction = vi.hoisted(() => ({ setPanel: vi.fn(), open: vi.fn(async () => undefined) }));
const browser = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('../../../browser/api.ts', () => ({ browser: browser.current }));

const sidePanel = { setOptions: vi.fn(), open: vi.fn(async (_: { windowId: number }) => undefined) };
const runtime = { getURL: (path: string) => `chrome-extension://id${path}` };
const session = fakeArea();
const windows = { getCurrent: async () => ({ id: 7 }) };

/** The modules as a browser with these abilities loads them. */
async function panelIn(abilities: { sidePanel?: object; sidebarAction?: object }) {
  vi.resetModules();
  vi.stubGlobal('chrome', abilities.sidePanel ? { sidePanel: abilities.sidePanel } : {});
  for (const key of Object.keys(browser.current)) delete browser.current[key];
  const storage = { local: fakeArea(), session };
  Object.assign(browser.current, { tabs, runtime, storage, windows }, abilities.sidebarAction ? { sidebarAction } : {});
  const [panel, start] = await Promise.all([import('../../../browser/panel.ts'), import('../../../browser/panel-start.ts')]);
  return { ...panel, ...start };
}
const openerIn = async (abilities: { sidePanel?: object; sidebarAction?: object }) => (await panelIn(abilities)).openComposer;
const page = { pathname: '/sidepanel.html', search: '' } as Location;

beforeEach(() => {
  vi.clearAllMocks();
  session.hold({}, null);
});

it('opens the side panel of Chromium in the window where the person is', async () => {
  await (await openerIn({ sidePanel }))('?for=x', 7);
  expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 7 });
  expect(tabs.create).not.toHaveBeenCalled();
});

it('opens a tab where a panel cannot be opened: an old Chromium, no click, no known window, no memory', async () => {
  const inTab = { url: 'chrome-extension://id/compose.html?for=x' };
  await (await openerIn({ sidePanel: { setOptions: sidePanel.setOptions } }))('?for=x', 7);
  expect(tabs.create).toHaveBeenLastCalledWith(inTab);
  sidePanel.open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'));
  await (await openerIn({ sidePanel }))('?for=x', 7);
  await (await openerIn({ sidePanel }))('?for=x', undefined);
  await (await openerIn({}))('?for=x', 7);
  session.failing.set = true;
  await (await openerIn({ sidePanel }))('?for=x', 7);
  expect(tabs.create).toHaveBeenCalledTimes(5);
  expect(session.all()).toEqual({});
});

it('opens the sidebar of Firefox at once, and a tab where it refuses', async () => {
  const open = await openerIn({ sidebarAction });
  const opening = open('', undefined);
  // Firefox allows it only in the same turn as the click.
  expect(sidebarAction.open).toHaveBeenCalledOnce();
  await opening;
  sidebarAction.open.mockRejectedValueOnce(new Error('no'));
  await open('', undefined);
  expect(tabs.create).toHaveBeenCalledOnce();
});

describe("the panel's own address", () => {
  it('never changes: the button of the browser opens the draft in hand', async () => {
    for (const abilities of [{ sidePanel }, { sidebarAction }]) {
      const { openComposer, startOf } = await panelIn(abilities);
      await openComposer('?draft=one', 7);
      expect((await startOf(page)).query).toBe('?draft=one');
      // Opened once more, by the browser.
      expect((await startOf(page)).query).toBe('');
    }
    expect(sidePanel.setOptions).not.toHaveBeenCalled();
    expect(sidebarAction.setPanel).not.toHaveBeenCalled();
  });

  it('starts only the panel of that window, and only soon', async () => {
    const { openComposer, startOf } = await panelIn({ sidePanel });
    await openComposer('?draft=one', 8);
    expect((await startOf(page)).query).toBe('');
    await openComposer('?draft=one', 7);
    vi.useFakeTimers({ now: Date.now() + 11_000 });
    expect((await startOf(page)).query).toBe('');
    vi.useRealTimers();
  });

  it('starts with the draft in hand where what was left for it cannot be read', async () => {
    const { startOf } = await panelIn({ sidePanel });
    for (const panel of [
      '?draft=one',
      { query: '?draft=one' },
      { query: 5, at: Date.now() },
      { query: '?new', at: Date.now(), windowId: 'x' },
    ]) {
      session.hold({ panel }, null);
      expect((await startOf(page)).query).toBe('');
    }
  });

  it('is told to a panel that is open already', async () => {
    const { openComposer, startOf } = await panelIn({ sidePanel });
    const again = vi.fn();
    const { onAgain } = await startOf(page);
    // Before the composer is there, and after.
    await openComposer('?draft=two', 7);
    onAgain(again);
    await vi.waitFor(() => expect(again).toHaveBeenCalledWith('?draft=two'));
    await openComposer('?draft=three', 7);
    await vi.waitFor(() => expect(again).toHaveBeenLastCalledWith('?draft=three'));
    expect(again).toHaveBeenCalledTimes(2);
  });

  it('of the whole page says itself how to start', async () => {
    const { startOf } = await panelIn({ sidePanel });
    expect((await startOf({ pathname: '/compose.html', search: '?new' } as Location)).query).toBe('?new');
  });
});
