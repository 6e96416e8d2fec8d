import { describe, expect, it } from 'vitest';
import { type SaveState, saveQueue } from '../../../core/save-queue.ts';

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
const settle = () => new Promise((next) => setTimeout(next));

describe('the queue of what is to be saved', () => {
  it('sends the first key at once, and all that is typed meanwhile with the next saving', async () => {
    const { saves, states, queue } = slowDisk();
    for (const text of ['a', 'ab', 'abc']) queue.add({ text });
    queue.add({ link: 'https://a.example' });
    expect(saves.map(({ changes }) => changes)).toEqual([{ text: 'a' }]);
    saves[0]?.done();
    await settle();
    expect(saves.map(({ changes }) => changes)).toEqual([{ text: 'a' }, { text: 'abc', link: 'https://a.example' }]);
    saves[1]?.done();
    await settle();
    expect(states).toEqual(['saving', 'saved']);
    expect(saves).toHaveLength(2);
  });

  it('knows what is not saved yet: what is on its way and what waits', async () => {
    const { saves, queue } = slowDisk();
    expect(queue.unsaved()).toEqual({});
    queue.add({ text: 'a', link: 'b' });
    expect(queue.unsaved()).toEqual({ text: 'a', link: 'b' });
    queue.add({ text: 'ab' });
    expect(queue.unsaved()).toEqual({ text: 'ab', link: 'b' });
    saves[0]?.done();
    await settle();
    expect(queue.unsaved()).toEqual({ text: 'ab' });
    saves[1]?.done();
    await settle();
    expect(queue.unsaved()).toEqual({});
  });

  it('keeps what could not be saved, and sends it with the next try', async () => {
    const { saves, states, queue } = slowDisk();
    queue.add({ text: 'a', link: 'b' });
    queue.add({ text: 'ab' });
    saves[0]?.fail();
    await settle();
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
