import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Platform } from '../../../data/schema/schema.ts';
import civic from '../../fixtures/own/civic-forum.json';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const { local, managed } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
managed.get = vi.fn(managed.get);

/** The modules, after a browser has started and its policy was copied. */
async function opened() {
  const { copyPolicy } = await import('../../../browser/copy-policy.ts');
  await copyPolicy();
  return { ...(await import('../../../browser/own-entries.ts')), ...(await import('../../../browser/storage.ts')) };
}
const other = { ...civic, id: 'other', name: 'Other', hosts: { ...civic.hosts, pages: ['*.civic-forum.example'] } } as unknown as Platform;

beforeEach(async () => {
  local.hold({});
  vi.mocked(managed.get).mockReset().mockResolvedValue({});
});

describe('platforms from files', () => {
  it('are kept and removed', async () => {
    const { addOwn, loadOwn, removeOwn } = await opened();
    expect((await addOwn(civic as unknown as Platform)).added).toEqual([civic]);
    expect((await loadOwn()).added).toEqual([civic]);
    expect((await removeOwn('civic-forum')).added).toEqual([]);
    expect(local.all().own).toEqual([]);
  });

  it('are repaired one by one, said, and the original is kept', async () => {
    const { loadOwn, loadStored } = await opened();
    await local.set({ own: [civic, { id: 'half' }] });
    expect(await loadOwn()).toMatchObject({ added: [civic], repaired: true });
    expect((await loadStored()).repair.fields).toEqual(['own.entries']);
    expect(local.all()).toMatchObject({ own: [civic], unreadable: { own: [civic, { id: 'half' }] } });
    expect(await loadOwn()).toMatchObject({ added: [civic], repaired: false });
  });

  it('come into the lists, each marked with whose it is; without any, no list is made', async () => {
    vi.mocked(managed.get).mockResolvedValue({ own: [civic] });
    const { addOwn, loadCatalogue } = await opened();
    const share = { ...other.share, url: 'https://other.example/new?text={text}' };
    await addOwn({ ...other, share, hosts: { pages: ['other.example'], short: [], never: [] }, examples: {}, notExamples: [] });
    expect([...((await loadCatalogue('')).origins ?? [])]).toEqual([
      ['civic-forum', 'managed'],
      ['other', 'added'],
    ]);
    await local.clear();
    expect((await loadCatalogue('')).origins).toBeUndefined();
  });

  it('of a policy come first, as text or as fields', async () => {
    vi.mocked(managed.get).mockResolvedValue({ own: [JSON.stringify(civic), 'rubbish'] });
    const { loadOwn } = await opened();
    await local.set({ own: [other] });
    expect(await loadOwn()).toMatchObject({ managed: [civic], managedBroken: 1, added: [] });
  });
});

describe('a policy', () => {
  it('holds where nothing was chosen, is never saved as a choice, and is copied for the page script', async () => {
    vi.mocked(managed.get).mockResolvedValue({ settings: { theme: 'dark', off: ['reddit'] } });
    const { loadStored, changeStored } = await opened();
    expect((await loadStored()).settings).toMatchObject({ theme: 'dark', off: ['reddit'] });
    await changeStored('settings', (settings) => ({ ...settings, off: [...settings.off, 'x'] }));
    expect(local.all().settings).toMatchObject({ theme: 'unchosen', off: ['x'] });
    expect(local.all().preset).toEqual({ settings: { theme: 'dark', off: ['reddit'] } });
    expect((await loadStored()).settings.off).toEqual(['x', 'reddit']);
  });

  it('that takes its time keeps nobody waiting', async () => {
    vi.mocked(managed.get).mockReturnValue(new Promise(() => {}));
    const { loadStored } = await import('../../../browser/storage.ts');
    const { loadOwn } = await import('../../../browser/own-entries.ts');
    expect((await loadStored()).settings.theme).toBe('auto');
    expect((await loadOwn()).managed).toEqual([]);
  });

  it('that the browser does not answer for is no policy', async () => {
    vi.mocked(managed.get).mockRejectedValue(new Error('Managed storage manifest not found'));
    await local.set({ preset: { settings: { theme: 'dark' } } });
    const { loadStored } = await opened();
    expect((await loadStored()).settings.theme).toBe('auto');
    expect(local.all()).not.toHaveProperty('preset');
  });
});
