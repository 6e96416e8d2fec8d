import { beforeEach, expect, it, vi } from 'vitest';
import { fakeArea } from '../../fixtures/storage.ts';

const local = fakeArea();
vi.stubGlobal('chrome', { storage: { local } });
const { readHoldingInPage, watchHoldingInPage } = await import('../../../browser/page-api.ts');

beforeEach(() => local.hold({ settings: { theme: 'dark' }, sites: { on: { 'forum.example': 'discourse' } } }));

it('a page of a site that was allowed by itself reads nothing any more once that is taken back, or everything is erased', async () => {
  expect((await readHoldingInPage('forum.example')).settings.theme).toBe('dark');
  await local.set({ sites: { on: {} } });
  await expect(readHoldingInPage('forum.example')).rejects.toThrow();
  await local.clear();
  await expect(readHoldingInPage('forum.example')).rejects.toThrow();
  // A named site was never asked for.
  expect((await readHoldingInPage()).settings.theme).toBe('auto');
});

it('tells of what the person decides elsewhere, and not of its own counting', async () => {
  const changed = vi.fn();
  const end = watchHoldingInPage(changed);
  await local.set({ turn: 1, seen: { sites: ['x'] }, 'draft.one': {} });
  expect(changed).not.toHaveBeenCalled();
  await local.set({ settings: { inPages: 'off' } });
  await local.clear();
  expect(changed).toHaveBeenCalledTimes(2);
  end();
  await local.set({ settings: {} });
  expect(changed).toHaveBeenCalledTimes(2);
});
