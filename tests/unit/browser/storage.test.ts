import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const { local } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { changeStored, loadStored, watchStored } = await import('../../../browser/storage.ts');

beforeEach(() => local.hold({}));

describe('storage', () => {
  it('writes nothing while all is well', async () => {
    await loadStored();
    local.hold({ settings: { theme: 'dark' } });
    await loadStored();
    expect(local.writes).toEqual([]);
  });

  it('repairs, notes what to say, and keeps the original', async () => {
    local.hold({ settings: { theme: 'purple', off: ['reddit'] } });
    const stored = await loadStored();
    expect(stored.settings).toMatchObject({ theme: 'auto', off: ['reddit'] });
    expect(stored.repair.fields).toEqual(['settings.theme']);
    expect(local.all().unreadable).toEqual({ settings: { theme: 'purple', off: ['reddit'] } });
    expect((await loadStored()).repair.fields).toEqual(['settings.theme']);
  });

  it('mends only the broken key: a change in another window meanwhile stays', async () => {
    local.hold({ settings: { theme: 'purple' }, tips: { done: ['x-one'], hidden: [] } });
    const raw = await local.get(null);
    await local.set({ tips: { done: ['x-one', 'x-two'], hidden: [] } });
    await loadStored(raw);
    expect(local.all().tips).toEqual({ done: ['x-one', 'x-two'], hidden: [] });
    expect(local.writes.filter((one) => 'tips' in one)).toHaveLength(1);
  });

  it('never gives up an earlier original of the same key for a later one', async () => {
    const [first, second] = [{ settings: { theme: 'purple' } }, { settings: { theme: 'green' } }] as const;
    for (const one of [first, second, second, first]) {
      await local.set(one);
      await loadStored();
    }
    expect(local.all().unreadable).toEqual({ settings: first.settings, 'settings~2': second.settings });
  });

  it('loses no note and no original when two windows mend at once', async () => {
    local.hold({ settings: { theme: 7 }, tips: 'rubbish', seen: { newOn: 1 } });
    await Promise.all([loadStored(), loadStored(), loadStored()]);
    expect([...(await loadStored()).repair.fields].sort()).toEqual(['seen.newOn', 'settings.theme', 'tips.done', 'tips.hidden']);
    expect(local.all().unreadable).toEqual({ settings: { theme: 7 }, tips: 'rubbish', seen: { newOn: 1 } });
  });

  it('changes one key on top of what another window has saved', async () => {
    await Promise.all([
      changeStored('tips', (tips) => ({ ...tips, done: [...tips.done, 'x-one'] })),
      changeStored('tips', (tips) => ({ ...tips, done: [...tips.done, 'x-two'] })),
    ]);
    expect((await loadStored()).tips.done).toEqual(['x-one', 'x-two']);
  });

  it('still answers when the browser cannot read, and then changes nothing', async () => {
    local.hold({ settings: { theme: 'dark', off: ['x'] } });
    local.failing.get = true;
    expect((await loadStored()).settings.theme).toBe('auto');
    await expect(changeStored('settings', (settings) => ({ ...settings, theme: 'light' as const }))).rejects.toThrow();
    local.failing.get = false;
    expect((await loadStored()).settings).toMatchObject({ theme: 'dark', off: ['x'] });
  });

  it('tells of every change, in the order they were made, until that is ended', async () => {
    const told: string[] = [];
    const end = watchStored(({ settings }) => told.push(settings.theme));
    await local.set({ 'draft.one': {}, other: 1 });
    await changeStored('settings', (settings) => ({ ...settings, theme: 'dark' as const }));
    await vi.waitFor(() => expect(told).toEqual(['dark']));
    await Promise.all([local.set({ settings: { theme: 'purple' } }), local.set({ settings: { theme: 'light' } })]);
    await vi.waitFor(() => expect(told.at(-1)).toBe('light'));
    await local.set({ preset: { settings: { off: ['x'] } } });
    await vi.waitFor(() => expect(told).toHaveLength(3));
    end();
    await local.set({ settings: { theme: 'dark' } });
    expect(told).toHaveLength(3);
  });

  it('says what it had to repair also where it cannot be kept', async () => {
    local.hold({ settings: { theme: 'purple' } });
    local.failing.set = true;
    expect((await loadStored()).repair.fields).toEqual(['settings.theme']);
    expect(local.all().settings).toEqual({ theme: 'purple' });
  });
});
