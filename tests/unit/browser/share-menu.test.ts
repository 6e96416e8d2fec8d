import { beforeEach, expect, it, vi } from 'vitest';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => {
  const storage = (await import('../../fixtures/storage.ts')).fakeStorage();
  return {
    browser: { ...storage, tabs: { create: async () => undefined }, runtime: { getURL: (path: string) => `x://id${path}` } },
  };
});
const held = vi.hoisted(() => ({ isThere: true }));
vi.mock('../../../browser/pieces.ts', async () => {
  const { pieces } = await import('../../../data/catalogue/all-pieces.ts');
  return {
    async readPiece(folder: 'pages', id: string) {
      if (!held.isThere) throw new Error('The file cannot be read');
      return pieces[id]?.[folder];
    },
  };
});
const { local, session } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { answerShareMenu } = await import('../../../browser/share-menu.ts');
type Clicked = Parameters<typeof answerShareMenu>[0];
type Tab = Parameters<typeof answerShareMenu>[1];
const choose = (pageUrl = 'https://a.example/') =>
  answerShareMenu({ menuItemId: 'share', selectionText: 'Words that were chosen', pageUrl } as Clicked, { title: 'A' } as Tab);

beforeEach(() => {
  held.isThere = true;
  local.hold({});
  session.hold({}, null);
});

it('keeps what was chosen as a draft, and nothing of it in memory', async () => {
  choose();
  await vi.waitFor(() => expect(JSON.stringify(local.all())).toContain('Words that were chosen'));
  await vi.waitFor(() => expect(session.all()).toEqual({}));
});

it.each([
  ['an ordinary page of a platform', 'https://www.facebook.com/unicef', true, true],
  ["somebody's messages", 'https://www.facebook.com/messages/t/1', true, false],
  ['what cannot be looked up', 'https://www.facebook.com/unicef', false, false],
  ['what no platform has, whose file nobody asks for', 'https://a.example/messages/', false, true],
])('the page goes along into the draft, or not: %s', async (_, url, isThere, goesAlong) => {
  held.isThere = isThere;
  choose(url);
  await vi.waitFor(() => expect(JSON.stringify(local.all())).toContain('Words that were chosen'));
  expect(JSON.stringify(local.all()).includes(url)).toBe(goesAlong);
});

it('hands it to the composer in memory where it cannot be kept', async () => {
  local.failing.set = true;
  choose();
  await vi.waitFor(() => expect(Object.values(session.all())).toMatchObject([{ text: 'Words that were chosen' }]));
  await new Promise((done) => setTimeout(done, 20));
  expect(Object.values(session.all())).toMatchObject([{ text: 'Words that were chosen' }]);
});

it('hands it over also where nothing can be read', async () => {
  local.failing.get = true;
  choose();
  await vi.waitFor(() => expect(Object.values(session.all())).toMatchObject([{ text: 'Words that were chosen' }]));
});
