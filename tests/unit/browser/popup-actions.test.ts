import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../fixtures/storage.ts';

const { storage } = fakeStorage();
const done: string[] = [];
const create = async ({ url }: { url: string }) => {
  done.push(url);
  return { id: 9 };
};
vi.mock('../../../browser/api.ts', () => ({
  browser: {
    storage,
    tabs: { create },
    runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
    sidebarAction: { open: async () => void done.push('panel') },
  },
}));
const { popupActions, reloadInLanguage } = await import('../../../browser/popup-actions.ts');
const { holdUntilErased } = await import('../../../browser/epoch.ts');

const tab = { id: 5, windowId: 7, url: 'https://site.example/', title: '' };
const reload = vi.fn();
vi.stubGlobal('window', { close: () => done.push('popup closed') });
vi.stubGlobal('location', { reload });
const after = (ms: number) => new Promise((wait) => setTimeout(wait, ms));

beforeEach(() => {
  done.length = 0;
  reload.mockClear();
  storage.local.hold({});
});

it('the composer opens beside the page, and the popup goes: it would lie over it', async () => {
  await popupActions(tab, { search: '' } as Location).write('?for=place');
  expect(done).toEqual(['panel', 'popup closed']);
});

it('from a popup in a tab the composer opens in a tab beside it, and the popup stays', async () => {
  await popupActions(tab, { search: '?tab=5' } as Location).write('?for=place');
  expect(done).toEqual(['chrome-extension://id/compose.html?for=place']);
});

it('as a tab, the popup speaks of the same tab', async () => {
  await popupActions(tab, { search: '' } as Location).openInTab();
  expect(done).toEqual(['chrome-extension://id/popup.html?tab=5']);
});

it('another language loads the popup anew, other settings do not', async () => {
  const end = reloadInLanguage('');
  await storage.local.set({ settings: { theme: 'dark' } });
  await after(20);
  expect(reload).not.toHaveBeenCalled();
  await storage.local.set({ settings: { language: 'sw' } });
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  end();
});

// The last one: from then on nothing is drawn.
it('a popup whose content was erased stays as it is, though erasing changes the language too', async () => {
  storage.local.hold({ settings: { language: 'sw' } });
  const ended = vi.fn();
  holdUntilErased(ended);
  const end = reloadInLanguage('sw');
  await storage.session.set({ erased: 'now' });
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  await storage.local.clear();
  await after(20);
  expect(reload).not.toHaveBeenCalled();
  end();
});
