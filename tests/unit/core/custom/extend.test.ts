import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAllTexts, loadConnection, loadTexts, wholeOf } from '../../../../core/catalogue/catalogue.ts';
import { entriesOf } from '../../../../core/catalogue/library-entries.ts';
import { librarySearch } from '../../../../core/catalogue/library-search.ts';
import { loadLook } from '../../../../core/catalogue/look.ts';
import { checkOwnFile } from '../../../../core/custom/check.ts';
import { extendCatalogue, readOwn } from '../../../../core/custom/extend.ts';
import { mostOwn } from '../../../../core/custom/rules.ts';
import { detector } from '../../../../core/detection/detector.ts';
import { locate } from '../../../../core/detection/locate.ts';
import { detection } from '../../../../data/catalogue/detection.ts';
import { faultInWords } from '../../../../data/messages/faults.ts';
import type { Platform } from '../../../../data/schema/schema.ts';
import { categories } from '../../../../data/schema/vocabulary.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { idNow, ofToday } from '../../../fixtures/ids.ts';
import { searchWords } from '../../../fixtures/library.ts';
import civic from '../../../fixtures/own/civic-forum.json';

type Raw = Record<string, unknown>;
const good = (change: Raw = {}): Raw => ({ ...structuredClone(civic), ...change });
const check = (value: unknown, others: Platform[] = []) => checkOwnFile(new Blob([JSON.stringify(value)]), others);
const problems = async (value: unknown, others: Platform[] = []) => {
  const checked = await check(value, others);
  return 'faults' in checked ? checked.faults.map(faultInWords).join('\n') : '';
};
const host = (pages: string[]) =>
  good({ hosts: { pages, short: [], never: [] }, examples: {}, pages: [['post', '/t/:topic']], notExamples: [] });
const forum = civic as unknown as Platform;
const withOwn = (added: Platform[]) => extendCatalogue(catalogue, { added, managed: [] });

describe('a platform from a file', () => {
  it('is taken as it stands where all is well', async () => {
    expect(await check(civic)).toEqual({ platform: civic });
  });

  it.each([
    ['a missing name', { name: undefined }, 'name: is missing; add it'],
    ['a wrong kind', { guide: 'Start here' }, 'guide: write a list in [ ]'],
    ['a field nobody knows', { colour: 'red' }, 'colour: has no such field; take it out'],
    [
      'a word of no list',
      { category: 'club' },
      `category: write ${categories
        .slice(0, -1)
        .map((one) => `"${one}"`)
        .join(', ')} or "${categories.at(-1)}"`,
    ],
    ['hosts that are no list', { hosts: { pages: 'x.example', short: [], never: [] } }, 'hosts.pages: write a list in [ ]'],
    [
      'marks',
      { marks: [{ at: 'generator', value: 'Civic', weight: 'strong' }] },
      'marks: a platform of your own is known by its sites only',
    ],
    ['tips in every page', { inPage: 'always' }, 'inPage: write "ask" or "never"'],
    ['the id of a platform', { id: 'facebook' }, 'id: "facebook" is taken'],
    ['the id of a place that links lead to', { id: 'buffer' }, 'id: "buffer" is taken'],
    ['the name of a platform', { name: 'facebook' }, 'name: "facebook" is the name of another'],
    ['no host', { hosts: { pages: [], short: [], never: [] } }, 'hosts'],
    [
      'one host per country',
      { hosts: { ...civic.hosts, patterns: ['civic.<cc>'], endings: ['de'] } },
      'hosts.patterns: a platform of your own names',
    ],
    ['an address without https', { help: { ...civic.help, start: 'http://www.civic-forum.example/' } }, 'help.start: write a full address'],
    ['a script as share page', { share: { ...civic.share, url: 'javascript:alert(1)' } }, 'share.url: write an address'],
    ['data as share page', { share: { ...civic.share, url: 'data:text/html,{text}' } }, 'share.url: write an address'],
    ['an example of another page', { examples: { ...civic.examples, home: ['https://www.civic-forum.example/t/x'] } }, 'examples.home: '],
    ['a wrong notExample', { notExamples: ['https://www.civic-forum.example/'] }, 'notExamples: '],
    ['a source from nowhere', { owner: { name: 'X', source: 'constructor' } }, 'owner: cites the source "constructor"'],
  ])('with %s is refused, and the field is named', async (_, change, says) => {
    expect(await problems(good(change))).toContain(says);
  });

  it.each([
    ...ofToday([
      ['facebook', 'www.facebook.com'],
      ['facebook', 'facebook.com'],
      ['facebook', '*.facebook.com'],
      ['tumblr', 'anything.tumblr.com'],
      ['tumblr', '*.anything.tumblr.com'],
      ['instagram', '*.instagram.com'],
      ['facebook', 'fb.me'],
      ['google-reviews', 'www.google.co.ke'],
      ['amazon', 'www.amazon.cn'],
      ['blogger', 'village.blogspot.de'],
      ['linkedin', '*.de.linkedin.com'],
      ['linkedin', 'sw.linkedin.com'],
      ['mastodon', '*.mastodon.social'],
    ]),
    ['', '*.social'],
  ])('%s: cannot have the host %s', async (_, pattern) => {
    expect(await problems(host([pattern]))).toMatch(/^hosts\.pages: /m);
  });

  it('cannot have any host of the catalogue, nor a wildcard over or under one', async () => {
    const patterns = detection.flatMap((row) => [...row.hosts, ...row.short, ...row.never]);
    const bare = patterns.map((pattern) => pattern.replace(/^\*\./, ''));
    const over = bare.map((one) => `*.${one}`);
    const said = await problems(host([...bare, ...over]));
    for (const one of [...bare, ...over]) expect(said).toContain(`"${one}" belongs to`);
  });

  it('that is taken never stands where the catalogue is', async () => {
    const label = fc.constantFrom('www', 'm', 'facebook', 'instagram', 'com', 'org', 'social', 'x', 'civic', 'example');
    const pattern = fc
      .tuple(fc.boolean(), fc.array(label, { minLength: 2, maxLength: 4 }))
      .map(([wild, labels]) => `${wild ? '*.' : ''}${labels.join('.')}`);
    const locateBuiltIn = detector(detection);
    await fc.assert(
      fc.asyncProperty(pattern, label, async (one, below) => {
        const said = await problems(host([one]));
        const base = one.replace(/^\*\./, '');
        const reached = [base, ...(one === base ? [] : [`${below}.${base}`])];
        if (reached.some((name) => locateBuiltIn(`https://${name}/`))) expect(said).toContain('hosts.pages: ');
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it(`is refused beside ${mostOwn} others, and beside itself`, async () => {
    const others = Array.from({ length: mostOwn }, (_, i) => ({
      ...forum,
      id: `o-${i}`,
      name: `O${i}`,
      hosts: { pages: [`o${i}.example`], short: [], never: [] },
    }));
    expect(await problems(civic, others)).toContain(`id: there are ${mostOwn} own platforms already`);
    expect(await problems(civic, [forum])).toMatch(/id: "civic-forum" is taken[\s\S]*hosts\.pages: /);
  });

  it('is refused where the file is too large, empty or no JSON', async () => {
    for (const text of ['', '{', 'null', '[]', '7', `{"id":"${'x'.repeat(200_000)}"}`]) {
      const checked = await checkOwnFile(new Blob([text]), []);
      expect('faults' in checked && checked.faults.map(faultInWords)).toEqual([
        expect.stringMatching(/JSON|does not hold one platform|200 kB/),
      ]);
    }
  });
});

describe('a platform from a file is no more than itself', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '2130706433',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '127.1',
    '1.2.3.4.5',
    '[::1]',
    '::1',
    'localhost',
    'org',
    '*.org',
    'a..example',
    '-a.example',
    'a.example.',
    'A.example',
    'bücher.example',
    'a.example:8080',
    'a.example/b',
    'user@a.example',
    'xn--.example',
  ])('%s is no host of its own', async (one) => expect(await problems(host([one]))).toMatch(/^hosts[.:]/m));

  it.each(['*.co.uk', 'co.uk', '*.org.br', 'github.io', '*.github.io', '*.web.app', '*.netlify.app', 'kawasaki.jp'])(
    'the ending %s is for many',
    async (one) => expect(await problems(host([one]))).toContain(`"${one}" is an ending that many sites share`),
  );

  it.each(['forum.co.uk', '*.forum.co.uk', 'union.github.io', '*.union.github.io'])('%s is a site', async (one) =>
    expect(await problems(host([one]))).not.toMatch(/^hosts/m),
  );

  it.each([
    'accounts.google.com',
    '*.google.com',
    'login.microsoftonline.com',
    'login.live.com',
    'appleid.apple.com',
    'www.paypal.com',
    'checkout.stripe.com',
    'github.com',
  ])('%s is where people sign in or pay', async (one) => expect(await problems(host([one]))).toMatch(/^hosts\.pages: /m));

  it.each([
    'Facebook',
    'FACEBOOK ',
    'Fаcebook',
    'Face\u200bbook',
    'Face\u00adbook',
    '\u202ekoobecaF',
    'Faceb00k',
    'Ｆａｃｅｂｏｏｋ',
    'Face book',
    'Face-book',
    'Twitter',
    'X',
    'lnstagram',
    'WhatsАpp',
    '\u2060',
    '\u115f\u115f\u115f',
  ])('the name %j is not its own', async (name) => expect(await problems(good({ name }))).toMatch(/^name: /m));

  it.each(['Bürgerforum', 'Форум', '市民フォーラム', 'منتدى المدينة', 'Xchange', 'Lined'])('the name %s is', async (name) =>
    expect(await problems(good({ name }))).not.toMatch(/^name: /m),
  );

  const share = (change: Raw) => good({ share: { ...civic.share, ...change } });
  it.each([
    ['another host', 'https://www.facebook.com/sharer?text={text}', 'share.url: the share page must be on'],
    ['its own excluded host', 'https://static.civic-forum.example/?text={text}', 'share.url: the share page must be on'],
    ['a host that is filled in', 'https://{server}/?text={text}', 'share.url: '],
    ['a host under what is filled in', 'https://{text}.civic-forum.example/?a={text}', '{text} is not filled in'],
    ['user info', 'https://www.civic-forum.example@evil.example/?text={text}', 'share.url: '],
    ['a port', 'https://evil.example:443/?u=www.civic-forum.example&text={text}', 'share.url: '],
    ['a placeholder in the path', 'https://www.civic-forum.example/{text}?text={text}', '{text} is not filled in'],
    ['a placeholder as a field', 'https://www.civic-forum.example/?{text}&a={text}', '{text} is not filled in'],
    ['an unknown placeholder', 'https://www.civic-forum.example/?a={text}&b={body}', '{body} is not filled in'],
    ['half a placeholder', 'https://www.civic-forum.example/?a={text}&b={text', '{text is not filled in'],
    ['only the title', 'https://www.civic-forum.example/?title={title}', 'share.fills: write "copy-paste"'],
    ['only the link', 'https://www.civic-forum.example/?title={title}&u={url}', 'share.fills: write "link-only"'],
  ])('a share page with %s is refused', async (_, url, says) => {
    expect(await problems(share({ url }))).toContain(says);
  });

  it.each([
    ['text-and-link', 'https://civ.example/new?title={title}&t={text}%20{tags}', {}],
    ['text-and-link', 'https://www.civic-forum.example/#/new?t={text}&u={url}', { linkApart: true }],
    ['link-only', 'https://www.civic-forum.example/new?u={url}', {}],
    ['copy-paste', 'https://www.civic-forum.example/new', {}],
    ['none', 'https://www.civic-forum.example/', {}],
  ])('one that fills "%s" is taken where it does: %s', async (fills, url, more) => {
    expect(await problems(share({ fills, url, ...more }))).toBe('');
  });

  it('and what is kept is read as strictly', () => {
    const kept = [
      { ...forum, hosts: { pages: ['accounts.google.com'], short: [], never: [] }, examples: {} },
      { ...forum, name: 'Fаcebook' },
      { ...forum, share: { ...forum.share, url: 'https://evil.example/?t={text}' } },
      { ...forum, help: { ...forum.help, start: 'https://a@b.example/' } },
      { ...forum, help: { ...forum.help, start: 'javascript:alert(1)' } },
    ];
    for (const one of kept) expect(readOwn([one])).toEqual({ platforms: [], dropped: 1 });
  });
});

/** Every place in a value that something can be put into. */
function places(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  return [...(at.length ? [at] : []), ...inner.flatMap(([key, item]) => places(item, [...at, key]))];
}

describe('200 broken files', () => {
  const broken = fc.tuple(fc.constantFrom(...places(civic)), fc.oneof(fc.jsonValue(), fc.constant(undefined))).map(([path, junk]) => {
    const copy = structuredClone(civic) as never;
    const last = path.at(-1) as never;
    const holder = path.slice(0, -1).reduce<Record<string | number, unknown>>((inside, key) => inside[key] as never, copy);
    if (junk === undefined) delete holder[last];
    else holder[last] = junk as never;
    return JSON.stringify(copy);
  });
  const cut = fc.nat(JSON.stringify(civic).length - 2).map((end) => JSON.stringify(civic).slice(0, end + 1));
  const files = fc.oneof({ weight: 3, arbitrary: broken }, cut, fc.json(), fc.string());

  it('never throw, never come in by half, and always hear which field it is', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const checked = await checkOwnFile(new Blob([text]), []);
        if ('platform' in checked) {
          // What is taken reads back whole.
          expect(readOwn([checked.platform])).toEqual({ platforms: [checked.platform], dropped: 0 });
          return;
        }
        expect(checked.faults.length).toBeGreaterThan(0);
        for (const problem of checked.faults.map(faultInWords))
          expect(problem).toMatch(/^[^\s:][^:]*: \S|JSON file|does not hold one platform/);
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  it('read from storage never throw and are dropped whole', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(broken, fc.anything())), (items) => {
        const { platforms, dropped } = readOwn(items);
        expect(platforms.length + dropped).toBe(items.length);
        extendCatalogue(catalogue, { added: platforms, managed: [] });
      }),
      { numRuns: 200, seed: 2026 },
    );
  });
});

describe('stored platforms', () => {
  it('are dropped one by one', () => {
    expect(readOwn([{ id: 'x' }, civic, JSON.stringify(civic)])).toEqual({ platforms: [civic], dropped: 2 });
    for (const hosts of [{ patterns: 'civic.<cc>' }, { endings: [1] }])
      expect(readOwn([{ ...civic, hosts: { ...civic.hosts, ...hosts } }]), JSON.stringify(hosts)).toEqual({ platforms: [], dropped: 1 });
    expect(readOwn('rubbish')).toEqual({ platforms: [], dropped: 1 });
    expect(readOwn(undefined)).toEqual({ platforms: [], dropped: 0 });
  });

  it('are found by their hosts, behind the catalogue', async () => {
    const address = 'https://bern.civic-forum.example/t/bus-stop';
    expect(await locate(withOwn([forum]), address)).toEqual({ platform: 'civic-forum', page: 'post' });
    const grasping = { ...forum, hosts: { ...forum.hosts, pages: ['www.facebook.com'] } };
    expect((await locate(withOwn([grasping]), 'https://www.facebook.com/'))?.platform).toBe('facebook');
    expect(await locate(catalogue, address)).toBeUndefined();
  });

  it('are among those that a host may be of only where it is theirs', () => {
    const { mayBeAt } = withOwn([forum]);
    expect(mayBeAt('bern.civic-forum.example')).toEqual(['civic-forum']);
    expect(mayBeAt('www.facebook.com')).toEqual(['facebook']);
    expect(mayBeAt('example.org')).toEqual([]);
  });

  it('show the names of what their connections lead to, and stand by name where others lead to them', async () => {
    const extended = withOwn([
      forum,
      { ...forum, id: 'union', name: 'Union', links: forum.links.map((link) => ({ ...link, from: 'union', to: 'civic-forum' })) },
    ]);
    expect((await loadLook(extended, 'civic-forum')).leadsTo.map(({ name }) => name)).toEqual(['Facebook']);
    expect((await loadLook(extended, 'civic-forum')).into).toBe(1);
    expect((await loadLook(extended, 'union')).itself.name).toBe('Union');
    expect((await loadLook(extended, 'union')).leadsTo.map(({ name }) => name)).toEqual(['Civic Forum']);
  });

  it('stand in the lists with their links, whole', async () => {
    const extended = withOwn([forum]);
    expect((await extended.lists()).directory.map(({ name }) => name)).toContain('Civic Forum');
    for (const id of ['civic-forum', 'facebook']) {
      expect((await loadTexts(extended, id)).id).toBe(id);
      const { into } = await extended.texts(id);
      const line = [...(await loadLook(extended, id)).connections, ...into].find(({ from }) => from === 'civic-forum');
      expect(line && (await loadConnection(extended, line))?.text).toBe(forum.links[0]?.text);
    }
  });

  it("are marked as the person's or the organisation's, and nobody else is", async () => {
    const { origins, directory } = await wholeOf(
      extendCatalogue(catalogue, { added: [forum], managed: [{ ...forum, id: 'union', name: 'Union' }] }),
    );
    expect([...(origins ?? [])]).toEqual([
      ['union', 'managed'],
      ['civic-forum', 'added'],
    ]);
    expect(directory.filter(({ id }) => origins?.has(id)).map(({ name }) => name)).toEqual(['Civic Forum', 'Union']);
  });

  it('cite nothing by a name that every object has', async () => {
    const tips = forum.tips.map((tip) => ({ ...tip, source: 'constructor' }));
    const { sources } = await loadLook(withOwn([{ ...forum, tips }]), forum.id);
    expect(sources.constructor).toBeUndefined();
  });

  it('bring no link between two others', async () => {
    const link = { ...forum.links[0], from: 'instagram', to: 'facebook' } as Platform['links'][number];
    const extended = withOwn([{ ...forum, links: [link, ...forum.links] }]);
    const { connections } = await loadLook(extended, 'civic-forum');
    expect(connections.map(({ from, to }) => `${from} ${to}`)).toEqual([`civic-forum ${idNow('facebook')}`]);
    expect((await loadConnection(extended, connections[0] as (typeof connections)[0]))?.sources[0]?.title).toBe('About the forum');
    expect((await loadLook(extended, 'instagram')).connections.filter(({ file }) => file === 'civic-forum')).toEqual([]);
  });

  it('can be searched, also with two tips or limits of one name', async () => {
    const twice = { ...forum, tips: [...forum.tips, ...forum.tips], limits: [...forum.limits, ...forum.limits] };
    const { platforms } = readOwn([twice]);
    const search = librarySearch(
      entriesOf({
        questions: [],
        basics: [],
        basicSources: {},
        platforms: await loadAllTexts(await wholeOf(withOwn(platforms))),
        purposeLabel: (purpose) => purpose,
      }),
      searchWords,
    );
    const found = search('town');
    expect(found.map(({ platform }) => platform?.name)).toContain('Civic Forum');
    expect(found.find(({ kind }) => kind === 'tip')?.sources[0]?.title).toBe('About the forum');
  });
});
