import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
  id: string;
  matches: string[];
  excludeMatches?: string[];
  js?: string[];
}

/** As much of a browser as the sites need: storage, permissions and registered scripts. It rejects what browsers reject. */
const { api, held } = vi.hoisted(() => {
  const held = {
    stored: {} as Record<string, unknown>,
    granted: new Set<string>(),
    scripts: [] as Script[],
    says: true as boolean | 'later',
    saves: true,
    /** Permissions that the browser does not give back. */
    stuck: new Set<string>(),
    questions: 0,
  };
  const soon = () => new Promise((wait) => setTimeout(wait));
  const need = (isRight: boolean, words: string) => {
    if (!isRight) throw new Error(words);
  };
  const api = {
    runtime: {
      getManifest: () => ({
        host_permissions: ['https://www.facebook.com/*', 'https://*.tumblr.com/*'],
        content_scripts: [{ matches: ['https://www.facebook.com/*'] }, { matches: ['https://*.tumblr.com/*'] }],
      }),
    },
    storage: {
      local: {
        get: async () => structuredClone(held.stored),
        set: async (values: object) => {
          need(held.saves, 'disk full');
          held.stored = { ...held.stored, ...structuredClone(values) };
        },
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => held.granted.has(one)),
      getAll: async () => ({ origins: [...held.granted] }),
      request: async ({ origins }: { origins: string[] }) => {
        held.questions++;
        if (held.says === 'later') return new Promise<boolean>(() => {});
        if (held.says) for (const one of origins) held.granted.add(one);
        return held.says;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        need(!origins.some((one) => held.stuck.has(one)), 'You cannot remove required permissions.');
        for (const one of origins) held.granted.delete(one);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => {
        const now = structuredClone(held.scripts);
        await soon();
        return now;
      },
      registerContentScripts: async (scripts: Script[]) => {
        await soon();
        need(!scripts.some(({ id }) => held.scripts.some((one) => one.id === id)), 'Duplicate script ID');
        held.scripts.push(...scripts);
      },
      updateContentScripts: async (scripts: Script[]) => {
        await soon();
        need(
          scripts.every(({ id }) => held.scripts.some((one) => one.id === id)),
          'Nonexistent script ID',
        );
        held.scripts = held.scripts.map((one) => scripts.find(({ id }) => id === one.id) ?? one);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        await soon();
        need(
          ids.every((id) => held.scripts.some((one) => one.id === id)),
          'Nonexistent script ID',
        );
        held.scripts = held.scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  };
  return { api, held };
});
vi.mock('../../../browser/api.ts', () => ({ browser: api }));
vi.mock('../../../browser/pieces.ts', async () => {
  const { pieces } = await import('../../../data/catalogue/all-pieces.ts');
  return {
    async readPiece(folder: 'pages', id: string) {
      const piece = pieces[id]?.[folder];
      if (!piece) throw new Error(`${folder}/${id}.js could not be read`);
      return piece;
    },
  };
});
const { allowSite } = await import('../../../browser/allow-site.ts');
const { forgetEverySite } = await import('../../../browser/site-scripts.ts');
const { forgetSite, startSites, syncSites } = await import('../../../browser/sites.ts');
const { readStored } = await import('../../../core/settings/stored.ts');

const sites = () => readStored(held.stored).stored.sites;

beforeEach(() =>
  Object.assign(held, { stored: {}, granted: new Set(), scripts: [], says: true, saves: true, stuck: new Set(), questions: 0 }),
);

describe('sites that are asked for one by one', () => {
  it('get their page script after a yes, and none on messages', async () => {
    expect(await allowSite('forum.example', 'discourse')).toBe(true);
    expect(held.scripts).toMatchObject([
      {
        id: 'site:forum.example',
        matches: ['https://forum.example/*'],
        js: ['pages/discourse.js', 'folder.js', 'page.js'],
        persistAcrossSessions: true,
      },
    ]);
    expect(JSON.stringify(held.scripts)).toMatch(/"excludeMatches":\["https:\/\/\*\//);
    expect(sites()).toEqual({ on: { 'forum.example': 'discourse' }, asked: {} });
  });

  it('keep out of payments too, also where a platform takes them on one host alone', async () => {
    await allowSite('www.gofundme.com', 'gofundme');
    await allowSite('podcastsconnect.apple.com', 'apple-podcasts');
    const closed = (host: string) => held.scripts.find(({ id }) => id === `site:${host}`)?.excludeMatches;
    expect(closed('www.gofundme.com')).toContain('https://*/f/*/donate/*');
    expect(closed('podcastsconnect.apple.com')).toContain('https://podcastsconnect.apple.com/payments/*');
    expect(JSON.stringify(closed('podcastsconnect.apple.com'))).not.toContain('/subscribe');
  });

  it('leave nothing behind after a no', async () => {
    held.says = false;
    expect(await allowSite('forum.example', 'discourse')).toBe(false);
    expect(held.scripts).toEqual([]);
    expect(sites()).toEqual({ on: {}, asked: {} });
  });

  it('give permission and script back', async () => {
    await allowSite('forum.example', 'discourse');
    expect((await forgetSite('forum.example')).stays).toBe(false);
    expect(held.granted.size).toBe(0);
    expect(held.scripts).toEqual([]);
  });

  it('lose their script when the browser takes the permission, and keep the choice', async () => {
    await allowSite('forum.example', 'discourse');
    held.granted.clear();
    await syncSites();
    expect(held.scripts).toEqual([]);
    expect(sites().on).toEqual({ 'forum.example': 'discourse' });
  });

  it('get their scripts again after an update, which takes them away', async () => {
    await allowSite('forum.example', 'discourse');
    held.scripts = [];
    await startSites();
    expect(held.scripts).toMatchObject([{ id: 'site:forum.example' }]);
  });

  it('get the script of this version where an older one is registered', async () => {
    await allowSite('forum.example', 'discourse');
    const [now] = structuredClone(held.scripts);
    held.scripts = [{ id: 'site:forum.example', matches: ['https://forum.example/*'], js: ['old.js'] }];
    await startSites();
    expect(held.scripts).toEqual([now]);
  });

  it('with a platform that no longer exists are passed over', async () => {
    held.stored = { sites: { on: { 'old.example': 'gone', 'older.example': 'constructor' } } };
    held.granted.add('https://old.example/*').add('https://older.example/*');
    await syncSites();
    expect(held.scripts).toEqual([]);
  });
});

describe('an answer that comes when the popup is gone', () => {
  it('counts when it is a yes', async () => {
    held.says = 'later';
    void allowSite('forum.example', 'discourse');
    await vi.waitFor(() => expect(sites().asked).toEqual({ 'forum.example': 'discourse' }));
    held.granted.add('https://forum.example/*');
    await syncSites();
    expect(sites()).toEqual({ on: { 'forum.example': 'discourse' }, asked: {} });
    expect(held.scripts).toHaveLength(1);
  });

  it('is never a yes when it is a no, and is dropped at the next start', async () => {
    held.says = 'later';
    void allowSite('forum.example', 'discourse');
    await vi.waitFor(() => expect(sites().asked).toEqual({ 'forum.example': 'discourse' }));
    await syncSites();
    expect(sites().on).toEqual({});
    expect(sites().asked).toEqual({ 'forum.example': 'discourse' });
    await startSites();
    expect(sites()).toEqual({ on: {}, asked: {} });
  });
});

describe('what cannot be', () => {
  it('a site of the manifest has no second script: only the permission is asked for', async () => {
    for (const host of ['www.facebook.com', 'any.tumblr.com']) expect(await allowSite(host, 'facebook')).toBe(true);
    expect(held.granted.has('https://www.facebook.com/*')).toBe(true);
    expect(held.scripts).toEqual([]);
    expect(sites()).toEqual({ on: {}, asked: {} });
  });

  it('a site of the manifest that an older version noted is no choice any more', async () => {
    held.stored = { sites: { on: { 'www.facebook.com': 'facebook', 'forum.example': 'discourse' } } };
    held.granted.add('https://www.facebook.com/*').add('https://forum.example/*');
    held.scripts = [{ id: 'site:www.facebook.com', matches: ['https://www.facebook.com/*'] }];
    await startSites();
    expect(held.scripts.map(({ id }) => id)).toEqual(['site:forum.example']);
    expect(sites().on).toEqual({ 'forum.example': 'discourse' });
  });

  it('a disk that takes nothing keeps no site from its script, and gives a site of the manifest none', async () => {
    held.stored = { version: 2, sites: { on: { 'www.facebook.com': 'facebook', 'forum.example': 'discourse' } } };
    held.granted.add('https://www.facebook.com/*').add('https://forum.example/*');
    held.saves = false;
    await startSites();
    expect(held.scripts.map(({ id }) => id)).toEqual(['site:forum.example']);
  });

  const long = `${'a'.repeat(63)}.${'b'.repeat(63)}.example.org`;
  it.each(['my_forum.example.org', long])('%s is a site like others', async (host) => {
    expect(await allowSite(host, 'discourse')).toBe(true);
    expect(held.scripts).toHaveLength(1);
    expect(readStored(held.stored).repaired).toEqual([]);
  });

  it.each(['*.example.org', '[::1]', 'forum.example.', 'a b', '', `${'a'.repeat(64)}.org`])('nobody is asked for %j', async (host) => {
    expect(await allowSite(host, 'discourse')).toBe(false);
    expect(held.questions).toBe(0);
    expect(held.stored).toEqual({});
  });

  it('no permission stays behind a choice that could not be saved', async () => {
    held.saves = false;
    expect(await allowSite('forum.example', 'discourse')).toBe(false);
    expect(held.granted.size).toBe(0);
    expect(held.scripts).toEqual([]);
  });

  it('a permission that the browser keeps is told', async () => {
    await allowSite('forum.example', 'discourse');
    held.stuck.add('https://forum.example/*');
    expect((await forgetSite('forum.example')).stays).toBe(true);
    expect(sites().on).toEqual({});
    expect(held.scripts).toEqual([]);
  });
});

describe('erasing', () => {
  it('takes back every permission and script, also those no choice stands behind', async () => {
    await allowSite('forum.example', 'discourse');
    held.granted.add('https://www.facebook.com/*').add('https://stray.example/*');
    held.scripts.push({ id: 'site:stray.example', matches: ['https://stray.example/*'] });
    await forgetEverySite();
    expect([...held.granted]).toEqual(['https://www.facebook.com/*']);
    expect(held.scripts).toEqual([]);
  });

  it('fails aloud where the browser keeps one', async () => {
    await allowSite('forum.example', 'discourse');
    held.stuck.add('https://forum.example/*');
    await expect(forgetEverySite()).rejects.toThrow('https://forum.example/*');
  });
});

describe('several at once', () => {
  const hosts = ['a.example', 'b.example', 'c.example'];
  const step = fc.oneof(
    fc.record({ what: fc.constantFrom('allow', 'forget', 'take', 'give'), host: fc.constantFrom(...hosts) }),
    fc.record({ what: fc.constantFrom('sync', 'start', 'update'), host: fc.constant('') }),
  );
  const take = (host: string) => held.granted.delete(`https://${host}/*`);

  it('never reject, and end in what was chosen and is allowed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        Object.assign(held, { stored: {}, granted: new Set(), scripts: [] });
        const running = steps.map(async ({ what, host }) => {
          if (what === 'allow') await allowSite(host, 'discourse');
          else if (what === 'forget') await forgetSite(host);
          else if (what === 'take') take(host);
          else if (what === 'give') held.granted.add(`https://${host}/*`);
          else if (what === 'update') held.scripts = [];
          else if (what === 'start') return startSites();
          await syncSites();
        });
        await Promise.all(running);
        await syncSites();
        const wanted = Object.keys(sites().on).filter((host) => held.granted.has(`https://${host}/*`));
        expect(held.scripts.map(({ id }) => id.slice(5)).sort()).toEqual(wanted.sort());
      }),
      { numRuns: 60 },
    );
  });
});
