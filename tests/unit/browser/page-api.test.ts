import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeArea } from '../../fixtures/storage.ts';

const local = fakeArea();
const sendMessage = vi.fn(async (_: object): Promise<unknown> => true);
vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage }, storage: { local } });
// As an element of the page with this id would be.
vi.stubGlobal('browser', { id: 'browser' });
const { askToHide, isAlive, readHoldingInPage, takeTurn, watchHoldingInPage } = await import('../../../browser/page-api.ts');

beforeEach(() => local.hold({ settings: { theme: 'dark' }, sites: { on: { 'forum.example': 'discourse' } } }));
afterEach(() => vi.useRealTimers());

it('a page of a site that was allowed by itself reads nothing any more once that is taken back, or everything is erased', async () => {
  expect((await readHoldingInPage('forum.example')).settings.theme).toBe('dark');
  await local.set({ sites: { on: {} } });
  await expect(readHoldingInPage('forum.example')).rejects.toThrow();
  await local.clear();
  await expect(readHoldingInPage('forum.example')).rejects.toThrow();
  // A named site was never asked for.
  expect((await readHoldingInPage()).settings.theme).toBe('auto');
});

it.each([['forum.example'], [5], [{ on: 'forum.example' }], [{ on: ['forum.example'] }], [{ asked: { 'forum.example': 'discourse' } }]])(
  'reads nothing either where the list of allowed sites is %j',
  async (sites) => {
    await local.set({ sites });
    await expect(readHoldingInPage('forum.example')).rejects.toThrow();
  },
);

it('of two pages at once only the last to leave its mark goes on', async () => {
  vi.useFakeTimers();
  const first = takeTurn();
  await vi.advanceTimersByTimeAsync(100);
  const second = takeTurn();
  const third = takeTurn();
  await vi.advanceTimersByTimeAsync(150);
  expect(await Promise.all([first, second, third])).toEqual([false, false, true]);
});

it('a page alone takes its turn, and one that comes later takes the next', async () => {
  vi.useFakeTimers();
  for (let time = 0; time < 2; time++) {
    const turn = takeTurn();
    await vi.advanceTimersByTimeAsync(150);
    expect(await turn).toBe(true);
  }
});

it('no turn is taken where the browser cannot write', async () => {
  local.failing.set = true;
  await expect(takeTurn()).rejects.toThrow();
});

it('tells of what the person decides elsewhere, and not of its own counting', async () => {
  const changed = vi.fn();
  const end = watchHoldingInPage(changed);
  await local.set({ turn: 1, seen: { sites: ['x'] }, 'draft.one': {} });
  expect(changed).not.toHaveBeenCalled();
  await local.set({ settings: { inPages: 'off' } });
  await local.clear();
  expect(changed).toHaveBeenCalledTimes(2);
  end();
  await local.set({ settings: {} });
  expect(changed).toHaveBeenCalledTimes(2);
});

it('an element of the page that is called as the API is not taken for it', () => {
  expect(isAlive()).toBe(true);
});

it('a page hears where the worker could not keep what was asked', async () => {
  await expect(askToHide('today')).resolves.toBeUndefined();
  expect(sendMessage).toHaveBeenCalledWith({ ask: 'hide', where: 'today' });
  sendMessage.mockResolvedValueOnce(false);
  await expect(askToHide('today')).rejects.toThrow();
});
