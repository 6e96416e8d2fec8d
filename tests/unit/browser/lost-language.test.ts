import { beforeEach, expect, it, vi } from 'vitest';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
/** What the version of the extension offers. */
const offered = vi.hoisted(() => ({ languages: [] as string[] }));
vi.mock('../../../browser/languages.generated.ts', () => offered);
const { local } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { sayLostLanguage } = await import('../../../browser/lost-language.ts');
const { loadStored, changeStored } = await import('../../../browser/storage.ts');
const said = async () => (await loadStored()).repair.fields;
const update = async (...languages: string[]) => {
  offered.languages.splice(0, Infinity, ...languages);
  await sayLostLanguage();
};
const seen = () => changeStored('repair', () => ({ fields: [] }));

beforeEach(() => local.hold({ settings: { language: 'qaa' } }));

it('a chosen language that an update has taken away is said to be missing, once, and stays chosen', async () => {
  await update('qaa', 'sw');
  expect(await said()).toEqual([]);
  await update('sw');
  expect(await said()).toEqual(['language.qaa']);
  await seen();
  await update('sw');
  expect(await said()).toEqual([]);
  expect((await loadStored()).settings.language).toBe('qaa');
});

it('nothing is said any more once it is back, and again where it goes once more', async () => {
  await update();
  await update('qaa');
  expect(await said()).toEqual([]);
  await update();
  expect(await said()).toEqual(['language.qaa']);
});

it('beside it stays what had to be repaired', async () => {
  await changeStored('repair', () => ({ fields: ['settings.theme'] }));
  await update();
  expect(await said()).toEqual(['settings.theme', 'language.qaa']);
  await update('qaa');
  expect(await said()).toEqual(['settings.theme']);
});

it.each([
  ['nothing is chosen', { settings: {} }],
  ['the browser is to decide', { settings: { language: 'browser' } }],
  ['English is chosen', { settings: { language: 'en-GB' } }],
  ['one near it is there', { settings: { language: 'sw-KE' } }],
  ['the organisation has chosen', { settings: {}, preset: { settings: { language: 'qaa' } } }],
])('nothing is said, and nothing kept, where %s', async (_, kept) => {
  local.hold(kept);
  await update('sw');
  expect(await said()).toEqual([]);
  expect(local.writes).toEqual([]);
});

it('is said at the next update where the browser could not keep it', async () => {
  local.failing.set = true;
  await expect(update()).rejects.toThrow();
  local.failing.set = false;
  await update();
  expect(await said()).toEqual(['language.qaa']);
});
