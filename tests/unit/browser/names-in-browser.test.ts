import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../fixtures/storage.ts';

const storage = fakeStorage();
const contextMenus = { removeAll: vi.fn(async () => undefined), create: vi.fn() };
const action = { setTitle: vi.fn(async () => undefined) };
const commands = { update: vi.fn(async () => undefined) };
vi.mock('../../../browser/api.ts', () => ({ browser: { ...storage, contextMenus, action, commands } }));
vi.mock('../../../browser/languages.generated.ts', () => ({ languages: ['sw'] }));
const texts = { name: '', description: '', action: 'Vidokezo', share: 'Shiriki', compose: 'Andika' };
vi.mock('../../../browser/browser-texts.generated.ts', () => ({
  browserTexts: { en: { ...texts, action: 'Tips', share: 'Share', compose: 'Write' }, sw: texts },
}));
const { nameInBrowser } = await import('../../../browser/names-in-browser.ts');

beforeEach(() => {
  vi.clearAllMocks();
  storage.storage.local.hold({});
});

it.each([
  ['the browser speaks', '', 'Share', 'Tips', 'Write'],
  ['the person has chosen', 'sw', 'Shiriki', 'Vidokezo', 'Andika'],
])('menu, icon and shortcut speak what %s', async (_, language, share, tips, write) => {
  storage.storage.local.hold({ settings: { language } });
  await nameInBrowser();
  expect(contextMenus.create).toHaveBeenCalledWith(expect.objectContaining({ id: 'share', title: share }));
  expect(action.setTitle).toHaveBeenCalledWith({ title: tips });
  expect(commands.update).toHaveBeenCalledWith({ name: 'compose', description: write });
});

it('two choices in a row make one entry after the other', async () => {
  const done: string[] = [];
  contextMenus.removeAll.mockImplementation(async () => {
    done.push('removed');
    await new Promise((wait) => setTimeout(wait, 5));
  });
  contextMenus.create.mockImplementation(() => done.push('made'));
  await Promise.all([nameInBrowser(), nameInBrowser()]);
  expect(done).toEqual(['removed', 'made', 'removed', 'made']);
});

it('the old entry of the menu goes before the new one comes', async () => {
  await nameInBrowser();
  expect(contextMenus.removeAll.mock.invocationCallOrder[0]).toBeLessThan(contextMenus.create.mock.invocationCallOrder[0] ?? 0);
});
