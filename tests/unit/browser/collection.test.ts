import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const { local, session } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { collection } = await import('../../../browser/collection.ts');
const { stamp } = await import('../../../browser/migrate.ts');

/** Numbers; half a number can be mended. */
const numbers = collection<number>('number.', {
  read: (raw) =>
    typeof raw === 'number'
      ? { value: Math.floor(raw), lost: Number.isInteger(raw) ? [] : ['numbers.some'] }
      : { value: undefined, lost: raw === undefined ? [] : ['numbers.some'] },
});

beforeEach(() => {
  local.hold({});
  session.hold({}, null);
});

describe('a collection', () => {
  it('keeps, changes, removes and lists its own values and no others', async () => {
    local.hold({ number: 7, numbers: 8, 'other.one': 9 });
    await numbers.change('one', (kept = 0) => kept + 1);
    await numbers.change('two', () => 2);
    expect(await numbers.load('one')).toBe(1);
    expect(await numbers.load('three')).toBeUndefined();
    expect([...(await numbers.loadAll())]).toEqual([
      ['one', 1],
      ['two', 2],
    ]);
    await numbers.remove('one');
    await numbers.change('two', () => undefined);
    expect(local.all()).toEqual({ ...stamp, number: 7, numbers: 8, 'other.one': 9 });
  });

  it('makes every change on the basis of what is kept then', async () => {
    await Promise.all(Array.from({ length: 20 }, () => numbers.change('one', (kept = 0) => kept + 1)));
    expect(await numbers.load('one')).toBe(20);
  });

  it('writes nothing where nothing changes', async () => {
    local.hold({ 'number.one': 1 });
    await numbers.change('one', (kept) => kept);
    await numbers.loadAll();
    expect(local.writes).toEqual([]);
  });

  it('keeps the original of what it mends before it mends, also in a change', async () => {
    local.hold({ 'number.one': 1.5, 'number.two': 'two', 'number.three': 3.5 });
    await numbers.change('three', (kept = 0) => kept + 1);
    await numbers.loadAll();
    expect(local.all()).toEqual({
      ...stamp,
      'number.one': 1,
      'number.three': 4,
      unreadable: { 'number.one': 1.5, 'number.two': 'two', 'number.three': 3.5 },
      repair: { fields: ['numbers.some'] },
    });
  });

  it('mends nothing, and changes nothing, where the original cannot be kept', async () => {
    local.hold({ 'number.one': 1.5 });
    local.failing.set = true;
    expect([...(await numbers.loadAll())]).toEqual([['one', 1]]);
    await expect(numbers.change('one', () => 9)).rejects.toThrow();
    expect(local.all()['number.one']).toBe(1.5);
  });

  it('tells of changes of its own values until that is ended', async () => {
    const changed = vi.fn();
    const end = numbers.watch(changed);
    await numbers.change('one', () => 1);
    await local.set({ other: 1 });
    await numbers.remove('one');
    end();
    await numbers.change('one', () => 2);
    expect(changed.mock.calls).toEqual([
      ['one', 1],
      ['one', undefined],
    ]);
  });

  it('brings nothing back into what was erased since the page began, in whatever order it comes', async () => {
    const { holdUntilErased, beginAnew, epochKey } = await import('../../../browser/epoch.ts');
    const ended = vi.fn();
    holdUntilErased(ended);
    await numbers.change('one', () => 1);
    // Another page erases: first it says so, then it waits for who is writing.
    const writing = numbers.change('one', (kept = 0) => kept + 1);
    await session.set({ [epochKey]: 'second' });
    await navigator.locks.request('erase', () => local.clear());
    const late = numbers.change('two', () => 2);
    await Promise.allSettled([writing, late]);
    await expect(late).rejects.toThrow('erased');
    expect(local.all()).toEqual({});
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
    // The page that erased goes on.
    await beginAnew();
    await numbers.change('one', () => 5);
    expect(local.all()).toEqual({ ...stamp, 'number.one': 5 });
  });
});
