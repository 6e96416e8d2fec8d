import { expect, it, vi } from 'vitest';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const done: string[] = [];
vi.mock('../../../browser/own-entries.ts', () => ({
  loadCatalogue: async (language: string) => {
    done.push(`catalogue in "${language}"`);
    return { language };
  },
}));
const { local } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { loadPageData } = await import('../../../browser/page-data.ts');

it('gives the page its colours before the rest is read', async () => {
  local.hold({ settings: { theme: 'dark', language: 'sw' } });
  const { settings, catalogue } = await loadPageData((theme) => void done.push(theme));
  expect(done).toEqual(['dark', 'catalogue in "sw"']);
  expect([settings.theme, catalogue.language]).toEqual(['dark', 'sw']);
});

it('needs no storage: without it the page is as at the start', async () => {
  local.failing.get = true;
  expect((await loadPageData(() => undefined)).settings).toMatchObject({ theme: 'auto', language: '' });
});
