import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeIndexedDb } from '../../fixtures/indexed-db.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

/** As much of a browser as erasing needs: storage, permissions and registered scripts. */
const held = vi.hoisted(() => ({
  origins: [] as string[],
  scripts: [] as { id: string }[],
  keeps: [] as string[],
  asked: [] as string[],
}));
vi.mock('../../../browser/api.ts', async () => ({
  browser: {
    ...(await import('../../fixtures/storage.ts')).fakeStorage(),
    runtime: { getManifest: () => ({ host_permissions: ['https://x.com/*'] }) },
    permissions: {
      getAll: async () => ({ origins: [...held.origins] }),
      contains: async () => false,
      remove: async ({ origins }: { origins: string[] }) => {
        held.asked.push(...origins);
        held.origins = held.origins.filter((one) => !origins.includes(one) || held.keeps.includes(one));
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => held.scripts,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        held.scripts = held.scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  },
}));
const { local, session } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { eraseAndLook, eraseEverything } = await import('../../../browser/erase.ts');
const { holdUntilErased } = await import('../../../browser/epoch.ts');

let database = fakeIndexedDb();

beforeEach(() => {
  database = fakeIndexedDb();
  vi.stubGlobal('indexedDB', database.factory);
  const added = { origins: ['https://x.com/*', 'https://forum.example/*'], scripts: [{ id: 'site:forum.example' }], keeps: [], asked: [] };
  Object.assign(held, added);
  local.hold({
    settings: { theme: 'dark' },
    unreadable: {},
    'draft.d': { text: 'Words' },
    other: 1,
    sites: { on: { 'forum.example': 'discourse' } },
  });
  session.hold({ 'handed.d': { text: 'Words' } }, null);
});

describe('erasing everything', () => {
  it('lets no other part bring values of an older version up to date meanwhile: they would come back', async () => {
    const { migrateOnce } = await import('../../../browser/migrate.ts');
    const { set } = local;
    let migrating: Promise<void> | undefined;
    local.set = async (values) => {
      // Nothing says of what version the noise is; and a slow disk writes last what was read first.
      migrating ??= migrateOnce();
      if ('version' in values) await new Promise((resolve) => setTimeout(resolve, 300));
      return set.call(local, values);
    };
    await eraseEverything();
    await migrating;
    local.set = set;
    expect(migrating).toBeDefined();
    expect(await local.get(null)).toEqual({});
  });

  it('leaves no value, no permission of an added site, no script, and nothing in memory but that it was', async () => {
    await eraseEverything();
    expect(local.all()).toEqual({});
    expect(held.origins).toEqual(['https://x.com/*']);
    expect(held.asked).toEqual(['https://forum.example/*']);
    expect(held.scripts).toEqual([]);
    expect(Object.keys(session.all())).toEqual(['erased']);
  });

  it('writes noise over what was kept, at least a megabyte', async () => {
    await eraseEverything();
    const noise = local.writes.flatMap((one) => Object.values(one));
    expect(noise.join('').length).toBeGreaterThanOrEqual(1_000_000);
    expect(noise.join('')).not.toContain('Words');
  });

  it('keeps the copy of the organisation’s policy, which is no choice of the person’s', async () => {
    await local.set({ preset: { settings: { theme: 'dark' } } });
    await eraseEverything();
    expect(local.all()).toEqual({ preset: { settings: { theme: 'dark' } } });
  });

  it('leaves no picture', async () => {
    database.all.set('pictures', { files: new Map([['a', new Blob(['a'])]]), sizes: new Map() });
    await eraseEverything();
    expect(database.all.size).toBe(0);
  });

  it('says where pictures are left, and the rest is gone', async () => {
    database.factory.deleteDatabase = () => {
      throw new Error('no database');
    };
    await expect(eraseEverything()).rejects.toMatchObject({ left: 'values' });
    expect(local.all()).toEqual({});
  });

  it('says where something is left, and the rest is gone', async () => {
    held.keeps = ['https://forum.example/*'];
    await expect(eraseEverything()).rejects.toMatchObject({ left: 'sites', cause: { message: expect.stringContaining('forum.example') } });
    expect(local.all()).toEqual({});
    expect(held.scripts).toEqual([]);
  });

  it('says where storage refuses', async () => {
    local.failing.remove = true;
    await expect(eraseEverything()).rejects.toMatchObject({ left: 'values' });
    expect(held.scripts).toEqual([]);
    expect(await eraseAndLook()).toMatchObject({ left: 'values' });
  });

  it('erases also where it cannot tell other pages, and says that it is not sure', async () => {
    session.failing.set = true;
    expect(await eraseAndLook()).toMatchObject({ left: 'values', stored: { settings: { theme: 'auto' } } });
    expect(local.all()).toEqual({});
    expect(held.origins).toEqual(['https://x.com/*']);
  });

  it('ends other pages, and not the one that erases', async () => {
    const ended = vi.fn();
    holdUntilErased(ended);
    await eraseEverything();
    await new Promise((done) => setTimeout(done, 10));
    expect(ended).not.toHaveBeenCalled();
    await session.set({ erased: 'by another page' });
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });
});
