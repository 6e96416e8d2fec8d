import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftWith } from '../../fixtures/compose.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));

/** The modules as a page loads them for the first time. */
async function opened() {
  vi.resetModules();
  const { local } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
  const { stamp } = await import('../../../browser/migrate.ts');
  return { local, stamp, ...(await import('../../../browser/storage.ts')), ...(await import('../../../browser/drafts.ts')) };
}
const old = {
  settings: { theme: 'auto', inPages: 'off', off: [], hiddenOn: '' },
  waiting: { x: { draft: 'd', text: 'Text' } },
  'draft.d': draftWith({ text: 'Text', places: ['x'], carried: { x: { opened: 1 } } }),
};
let page: Awaited<ReturnType<typeof opened>>;
beforeEach(async () => {
  page = await opened();
  page.local.hold({});
});

describe('what is kept by an older version', () => {
  it.each([
    ['of version 1', { version: 1, ...old }],
    ['without a version', old],
  ])('%s is brought up to date before it is read', async (_, all) => {
    page.local.hold(all, null);
    expect((await page.loadStored()).settings.inPages).toBe('off');
    const { waiting: _gone, ...rest } = old;
    expect(page.local.all()).toEqual({ ...rest, ...page.stamp, settings: { inPages: 'off', off: [], hiddenOn: '' }, opened: { x: ['d'] } });
  });

  it('is brought up to date before anything is written', async () => {
    page.local.hold(old, null);
    await page.saveDraft(draftWith({ id: 'e', text: 'New' }), {});
    expect(page.local.all()).not.toHaveProperty('waiting');
    expect(page.local.all()).toMatchObject({ version: 2, opened: { x: ['d'] }, 'draft.e': { text: 'New' } });
  });

  it('is tried again where the browser could not', async () => {
    page.local.hold(old, null);
    page.local.failing.set = true;
    expect((await page.loadStored()).settings.inPages).toBe('off');
    expect(page.local.all()).toEqual(old);
    page.local.failing.set = false;
    await page.loadDrafts();
    expect(page.local.all()).toMatchObject({ version: 2, opened: { x: ['d'] } });
  });

  it('that is nothing yet stays nothing', async () => {
    await page.loadStored();
    await page.loadDrafts();
    expect(page.local.all()).toEqual({});
  });
});
