import { beforeEach, describe, expect, it, vi } from 'vitest';

const { local } = vi.hoisted(() => {
  let held: Record<string, unknown> = {};
  return {
    local: {
      get: vi.fn(async (keys: string[]) => Object.fromEntries(Object.entries(structuredClone(held)).filter(([key]) => keys.includes(key)))),
      set: vi.fn(async (values: object) => {
        held = { ...held, ...structuredClone(values) };
      }),
      clear: vi.fn(async () => {
        held = {};
      }),
      all: () => held,
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));
const { changeStored, eraseStored, loadStored } = await import('../../../browser/storage.ts');

beforeEach(() => local.clear());

describe('storage', () => {
  it('writes nothing while all is well', async () => {
    await loadStored();
    expect(local.set).not.toHaveBeenCalled();
  });

  it('repairs, notes what to say, and keeps the original', async () => {
    await local.set({ settings: { theme: 'purple', off: ['reddit'] } });
    const stored = await loadStored();
    expect(stored.settings).toMatchObject({ theme: 'auto', off: ['reddit'] });
    expect(stored.repair.fields).toEqual(['settings.theme']);
    expect(local.all().unreadable).toEqual({ settings: { theme: 'purple', off: ['reddit'] } });
    expect((await loadStored()).repair.fields).toEqual(['settings.theme']);
  });

  it('changes one key on top of what another window has saved', async () => {
    await Promise.all([
      changeStored('tips', (tips) => ({ ...tips, done: [...tips.done, 'x-one'] })),
      changeStored('tips', (tips) => ({ ...tips, done: [...tips.done, 'x-two'] })),
    ]);
    expect((await loadStored()).tips.done).toEqual(['x-one', 'x-two']);
  });

  it('still answers when the browser cannot read', async () => {
    local.get.mockRejectedValueOnce(new Error('corrupt profile'));
    expect((await loadStored()).settings.theme).toBe('auto');
  });

  it('erases every key', async () => {
    await local.set({ settings: {}, unreadable: {}, other: 1 });
    await eraseStored();
    expect(local.all()).toEqual({});
  });
});
