import { beforeEach, expect, it, vi } from 'vitest';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => {
  const storage = (await import('../../fixtures/storage.ts')).fakeStorage();
  return {
    browser: { ...storage, tabs: { create: async () => undefined }, runtime: { getURL: (path: string) => `x://id${path}` } },
  };
});
const { local, session } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { answerShareMenu } = await import('../../../browser/share-menu.ts');
type Clicked = Parameters<typeof answerShareMenu>[0];
type Tab = Parameters<typeof answerShareMenu>[1];
const choose = () =>
  answerShareMenu(
    { menuItemId: 'share', selectionText: 'Words that were chosen', pageUrl: 'https://a.example/' } as Clicked,
    { title: 'A' } as Tab,
  );

beforeEach(() => {
  local.hold({});
  session.hold({}, null);
});

it('keeps what was chosen as a draft, and nothing of it in memory', async () => {
  choose();
  await vi.waitFor(() => expect(JSON.stringify(local.all())).toContain('Words that were chosen'));
  await vi.waitFor(() => expect(session.all()).toEqual({}));
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
