import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type SaveState, saveQueue } from '../../../../core/drafts/save-queue.ts';

interface Fields {
  a: number;
  b: number;
  c: number;
}

/** A disk whose savings end when they are told to. */
function disk() {
  const saved: Partial<Fields>[] = [];
  const under: { changes: Partial<Fields>; done: () => void; fail: () => void }[] = [];
  let most = 0;
  const told: string[] = [];
  const save = vi.fn(
    (changes: Partial<Fields>) =>
      new Promise<void>((resolve, reject) => {
        const end = (how: () => void) => () => {
          under.splice(under.indexOf(one), 1);
          how();
        };
        const one = { changes, done: end(() => resolve(void saved.push(changes))), fail: end(() => reject(new Error('full'))) };
        under.push(one);
        most = Math.max(most, under.length);
      }),
  );
  const queue = saveQueue<Fields>(save, (state) => told.push(state));
  return { queue, save, saved, under, told, most: () => most, all: () => Object.assign({}, ...saved) as Partial<Fields> };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('saving', () => {
  it('starts at once, and what comes meanwhile goes together with the next', async () => {
    const { queue, save, under, saved, told } = disk();
    queue.add({ a: 1 });
    expect(save).toHaveBeenCalledTimes(1);
    queue.add({ a: 2 });
    queue.add({ b: 1 });
    queue.add({ b: 2 });
    expect(save).toHaveBeenCalledTimes(1);
    under[0]?.done();
    await settled();
    under[0]?.done();
    await settled();
    expect(saved).toEqual([{ a: 1 }, { a: 2, b: 2 }]);
    expect(told).toEqual(['saving', 'saved']);
  });

  it('loses nothing when it fails: it goes with the next try, under what is newer', async () => {
    const { queue, under, saved, told } = disk();
    queue.add({ a: 1, b: 1 });
    queue.add({ b: 2 });
    under[0]?.fail();
    await settled();
    expect([under.length, told]).toEqual([0, ['saving', 'failed']]);
    queue.add({ c: 3 });
    under[0]?.done();
    await settled();
    expect(saved).toEqual([{ a: 1, b: 2, c: 3 }]);
    expect(told).toEqual(['saving', 'failed', 'saving', 'saved']);
  });

  it('fails where the disk answers no at once', async () => {
    const told: string[] = [];
    let full = true;
    const saved: object[] = [];
    const queue = saveQueue<Fields>(
      (changes) => {
        if (full) throw new Error('full');
        return Promise.resolve(saved.push(changes));
      },
      (state) => told.push(state),
    );
    queue.add({ a: 1 });
    await settled();
    full = false;
    await queue.flush();
    expect(saved).toEqual([{ a: 1 }]);
    expect(told).toEqual(['saving', 'failed', 'saving', 'saved']);
  });

  it('takes what comes in the very moment it ends', async () => {
    for (let turns = 0; turns < 8; turns++) {
      const { queue, under, saved, told } = disk();
      queue.add({ a: 1 });
      under[0]?.done();
      for (let turn = 0; turn < turns; turn++) await undefined;
      queue.add({ b: 1 });
      await settled();
      under[0]?.done();
      await settled();
      expect(saved, String(turns)).toEqual([{ a: 1 }, { b: 1 }]);
      expect(told.at(-1)).toBe('saved');
    }
  });

  it('takes what comes while it tells that all is saved', async () => {
    const saved: object[] = [];
    let more = true;
    const queue = saveQueue<Fields>(
      async (changes) => saved.push(changes),
      (state) => {
        if (state !== 'saved' || !more) return;
        more = false;
        queue.add({ b: 1 });
      },
    );
    queue.add({ a: 1 });
    await settled();
    expect(saved).toEqual([{ a: 1 }, { b: 1 }]);
  });
});

describe('flushing', () => {
  it('ends when nothing is under way any more', async () => {
    const { queue, under } = disk();
    await queue.flush();
    queue.add({ a: 1 });
    queue.add({ b: 1 });
    let isIdle = false;
    const flushed = queue.flush().then(() => {
      isIdle = true;
    });
    under[0]?.done();
    await settled();
    expect([isIdle, under.length]).toEqual([false, 1]);
    under[0]?.done();
    await flushed;
  });

  it('tries again what failed, once', async () => {
    const { queue, under, save } = disk();
    queue.add({ a: 1 });
    under[0]?.fail();
    await settled();
    const flushed = queue.flush();
    under[0]?.fail();
    await flushed;
    expect(save).toHaveBeenCalledTimes(2);
  });
});

it('whatever happens, one saving at a time, and the last value of each field is kept', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const), field: fc.constantFrom('a' as const, 'b' as const, 'c' as const), value: fc.nat() }),
    fc.record({ do: fc.constantFrom('done' as const, 'fail' as const, 'turn' as const, 'flush' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step), async (steps) => {
      const { queue, under, most, all } = disk();
      const wanted: Partial<Fields> = {};
      for (const one of steps) {
        if (one.do === 'add') {
          wanted[one.field] = one.value;
          queue.add({ [one.field]: one.value });
        } else if (one.do === 'turn') await undefined;
        else if (one.do === 'flush') void queue.flush();
        else under[0]?.[one.do]();
      }
      for (let left = 0; left < 4; left++) {
        await settled();
        void queue.flush();
        await settled();
        under[0]?.done();
      }
      await queue.flush();
      expect(all()).toEqual(wanted);
      expect(most()).toBeLessThanOrEqual(1);
    }),
  );
});

interface Note {
  text: string;
  link: string;
}

/** A disk that answers when it is told to. */
function slowDisk() {
  const saves: { changes: Partial<Note>; done: () => void; fail: () => void }[] = [];
  const states: SaveState[] = [];
  const save = (changes: Partial<Note>) =>
    new Promise<void>((done, fail) => {
      saves.push({ changes, done, fail: () => fail(new Error('full')) });
    });
  return { saves, states, queue: saveQueue<Note>(save, (state) => states.push(state)) };
}

describe('what is not saved yet', () => {
  it('knows what is not saved yet: what is on its way and what waits', async () => {
    const { saves, queue } = slowDisk();
    expect(queue.unsaved()).toEqual({});
    queue.add({ text: 'a', link: 'b' });
    expect(queue.unsaved()).toEqual({ text: 'a', link: 'b' });
    queue.add({ text: 'ab' });
    expect(queue.unsaved()).toEqual({ text: 'ab', link: 'b' });
    saves[0]?.done();
    await settled();
    expect(queue.unsaved()).toEqual({ text: 'ab' });
    saves[1]?.done();
    await settled();
    expect(queue.unsaved()).toEqual({});
  });

  it('keeps what could not be saved, and sends it with the next try', async () => {
    const { saves, states, queue } = slowDisk();
    queue.add({ text: 'a', link: 'b' });
    queue.add({ text: 'ab' });
    saves[0]?.fail();
    await settled();
    expect(states.at(-1)).toBe('failed');
    expect(queue.unsaved()).toEqual({ text: 'ab', link: 'b' });
    const flushed = queue.flush();
    expect(saves[1]?.changes).toEqual({ text: 'ab', link: 'b' });
    saves[1]?.done();
    await flushed;
    expect(states.at(-1)).toBe('saved');
    expect(queue.unsaved()).toEqual({});
  });
});
