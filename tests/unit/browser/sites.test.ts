import { beforeEach, describe, expect, it, vi } from 'vitest';

/** As much of a browser as the sites need: storage, permissions and registered scripts. */
const { api, held } = vi.hoisted(() => {
  const held = {
    stored: {} as Record<string, unknown>,
    granted: new Set<string>(),
    scripts: [] as { id: string; matches: string[] }[],
    says: true,
  };
  const api = {
    storage: {
      local: {
        get: async () => structuredClone(held.stored),
        set: async (values: object) => {
          held.stored = { ...held.stored, ...structuredClone(values) };
        },
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => held.granted.has(one)),
      request: async ({ origins }: { origins: string[] }) => {
        if (held.says) for (const one of origins) held.granted.add(one);
        return held.says;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const one of origins) held.granted.delete(one);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => held.scripts,
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        held.scripts.push(...scripts);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        held.scripts = held.scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  };
  return { api, held };
});
vi.mock('webextension-polyfill', () => ({ default: api }));
const { allowSite, forgetSite, syncSites } = await import('../../../browser/sites.ts');

beforeEach(() => Object.assign(held, { stored: {}, granted: new Set(), scripts: [], says: true }));

describe('sites that are asked for one by one', () => {
  it('get their page script after a yes, and none on messages', async () => {
    expect(await allowSite('forum.example', 'discourse')).toBe(true);
    expect(held.scripts).toMatchObject([
      {
        id: 'site:forum.example',
        matches: ['https://forum.example/*'],
        js: ['pages/discourse.js', 'page.js'],
        persistAcrossSessions: true,
      },
    ]);
    expect(JSON.stringify(held.scripts)).toMatch(/"excludeMatches":\["https:\/\/\*\//);
  });

  it('leave nothing behind after a no', async () => {
    held.says = false;
    expect(await allowSite('forum.example', 'discourse')).toBe(false);
    expect(held.scripts).toEqual([]);
    expect(held.stored.sites).toEqual({ on: {} });
  });

  it('give permission and script back', async () => {
    await allowSite('forum.example', 'discourse');
    await forgetSite('forum.example');
    expect(held.granted.size).toBe(0);
    expect(held.scripts).toEqual([]);
  });

  it('lose their script when the browser takes the permission, and keep the choice', async () => {
    await allowSite('forum.example', 'discourse');
    held.granted.clear();
    await syncSites();
    expect(held.scripts).toEqual([]);
    expect(held.stored.sites).toEqual({ on: { 'forum.example': 'discourse' } });
  });

  it('are registered once, however often that is asked', async () => {
    await allowSite('forum.example', 'discourse');
    await syncSites();
    await syncSites();
    expect(held.scripts).toHaveLength(1);
  });

  it('with a platform that no longer exists are passed over', async () => {
    held.stored = { sites: { on: { 'old.example': 'gone' } } };
    held.granted.add('https://old.example/*');
    await syncSites();
    expect(held.scripts).toEqual([]);
  });
});
