/**
 * A platform is one file. In a copy of the project a made-up one is added, renamed and removed, each time by one file in data/platforms/,
 * and every part is asked what it knows.
 */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../../data/schema/schema.ts';
import { idNow } from '../../fixtures/ids.ts';
import type { known as report } from '../../fixtures/known.ts';
import civic from '../../fixtures/own/civic-forum.json';

type Known = typeof report;

/** The made-up forum with other words: the same kind of place under its own name and hosts. */
function forumAs(id: string, name: string, domain: string): Platform {
  const text = JSON.stringify(civic)
    .replaceAll('civic-forum.example', domain)
    .replaceAll('civ.example', `short-${domain}`)
    .replaceAll('civic-forum', id)
    .replaceAll('Civic Forum', name);
  return { ...(JSON.parse(text) as Platform), formerNames: [] };
}
const neighbour = forumAs('village-green', 'Village Green', 'villagegreen.example');
const plain = forumAs('town-square', 'Town Square', 'townsquare.example');
const townSquare: Platform = {
  ...plain,
  inPage: 'always',
  hosts: { pages: ['www.townsquare.example'], short: ['tsq.example'], hiding: ['tsq.example'], never: [] },
  neverPaths: [],
  pages: [
    ['messages', '/messages/*'],
    ['profile', '/@:user'],
    ['post', '/t/:topic'],
    ['home', '/'],
  ],
  handle: { shape: { pattern: '[a-z]+', min: 2, max: 9, source: 'about' }, address: { withAt: true } },
  tracking: [
    { names: ['tsclid'], source: 'about' },
    { on: ['townsquare.example'], names: ['from'], source: 'about' },
  ],
  lookAlike: {
    names: [{ host: 'townsquare.example', kind: 'coined' }],
    shortForms: [{ form: 'tsq' }],
    splitForms: ['towns-quare'],
    stems: [{ stem: 'townsqu', after: 4 }],
    owned: [{ hosts: ['townsquare-static.example'], source: 'about' }],
    namesakes: ['townsquare.org'],
    members: ['townsquare-sites.example'],
  },
  compose: {
    text: { most: 500, unit: 'graphemes', source: 'about' },
    links: { work: true, source: 'about' },
    tags: { work: false, source: 'about' },
    handles: 'name',
    firstDraft: 9,
    threads: false,
  },
  examples: {
    home: ['https://www.townsquare.example/'],
    post: ['https://www.townsquare.example/t/bus-stop'],
    profile: ['https://www.townsquare.example/@union'],
    messages: ['https://www.townsquare.example/messages/7'],
  },
  notExamples: [],
};

let copy: string;
const file = (id: string) => join(copy, `data/platforms/${id}.ts`);
const write = (platform: Platform) => writeFile(file(platform.id), `export default ${JSON.stringify(platform)};\n`);

/** Runs the copy as a build would, in a process of its own. */
async function ask(): Promise<Known> {
  const run =
    "const { evaluate } = await import('./scripts/build/precompute.ts'); console.log(JSON.stringify((await evaluate('./tests/fixtures/known.ts')).known));";
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', run], { cwd: copy, maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as Known;
}

let before: Known;
let added: Known;
let renamed: Known;
let removed: Known;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'one-file-'));
  for (const part of ['core', 'data', 'scripts', 'tests/fixtures', 'package.json'])
    await cp(resolve(part), join(copy, part), { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  // Another file that speaks of the made-up platform: it is never touched again.
  await write({ ...neighbour, links: neighbour.links.map((link) => ({ ...link, to: 'town-square' })) });
  before = await ask();
  await write(townSquare);
  added = await ask();
  await rename(file('town-square'), file('market-place'));
  const text = JSON.stringify(townSquare).replaceAll('"town-square', '"market-place');
  await write({ ...(JSON.parse(text) as Platform), was: ['town-square'] });
  renamed = await ask();
  await rm(file('market-place'));
  removed = await ask();
}, 120_000);
afterAll(() => rm(copy, { recursive: true, force: true }));

describe('a platform added as one file', () => {
  it('was known nowhere before', () => {
    expect(before).toMatchObject({ problems: [], trace: [], directory: '', composer: [], manifest: [], hosts: [], neighbour: [] });
    expect(before.profile).toBeUndefined();
  });

  it('is a good entry of the catalogue, and no other is any worse', () => expect(added.problems).toEqual([]));

  it('is known by its addresses, its private pages too', () => {
    expect(added.profile).toEqual({ platform: 'town-square', page: 'profile' });
    expect(added.messages).toBe('messages');
    expect(added.hosts).toEqual(['www.townsquare.example']);
  });

  it('is in the directory, in the composer and in first drafts', () => {
    expect(added).toMatchObject({ directory: 'town-square', composer: ['town-square'], first: true });
  });

  it('has its handles read and its links cleaned', () => {
    expect(added).toMatchObject({ handle: 'union', tracking: ['tsclid'], ownTracking: ['from'], hiding: ['https://tsq.example/abc'] });
    expect(added.longHandle).toBeUndefined();
  });

  it('has its imitations told, and itself, its owner, its namesakes and members left alone', () => {
    expect(added.lookAlike).toEqual(['town-square', 'town-square', 'town-square', 'town-square']);
    expect(added.itself).toEqual([null, null, null]);
    expect(added.member).toBe(true);
  });

  it('is in the manifest with its tips', () => {
    expect(added.manifest).toEqual([['https://www.townsquare.example/*']]);
    expect(added.tips).toContain('title');
  });

  it('has its links, those of other files too', () => {
    expect(added.neighbour).toEqual(['town-square']);
    expect(added.connections).toEqual(expect.arrayContaining([`town-square ${idNow('facebook')}`, 'village-green town-square']));
  });
});

describe('renamed in its file', () => {
  it('is known everywhere under its new id, and nowhere under the old one', () => {
    const swapped = JSON.parse(JSON.stringify(added).replaceAll('"town-square', '"market-place'));
    const connections = [`market-place ${idNow('facebook')}`, 'village-green market-place'];
    const apart = { kept: 0, trace: 0, firstId: 0 };
    expect({ ...renamed, ...apart }).toEqual({ ...swapped, ...apart, connections: expect.arrayContaining(connections) });
    expect(renamed.firstId).toEqual(['renamed.generated.ts']);
  });

  it('takes along what people have kept', () => {
    expect(renamed.kept).toMatchObject({
      settings: { off: ['market-place', 'x'] },
      tips: { done: ['market-place-title', 'town-square-gone'], hidden: ['x-alt-text'] },
      seen: { times: { 'market-place-place': 2 }, sites: ['market-place'] },
      compose: { places: ['market-place'], limits: { 'market-place': 600 } },
      names: [{ handles: { 'market-place': 'who' } }],
      opened: { 'market-place': ['one'] },
      'draft.one': { places: ['market-place'], carried: { 'market-place': { opened: 1, posted: 2 } } },
    });
  });

  it('says so in what is kept, so that it follows in browsers that were up to date before', () => {
    expect(added.kept.ids ?? '').not.toContain('town-square');
    expect(renamed.kept.ids).toContain('town-square>market-place');
  });
});

it('removed with its file, it leaves no trace and breaks nothing', () => expect(removed).toEqual(before));
