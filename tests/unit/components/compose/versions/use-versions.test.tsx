// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useVersions } from '../../../../../components/compose/versions/use-versions.ts';
import type { Draft } from '../../../../../core/drafts/draft.ts';
import { type Version, versionSteps } from '../../../../../core/versions/version.ts';
import { draftWith, placeOf } from '../../../../fixtures/compose.ts';
import { Channel } from '../../../../fixtures/message-channel.ts';

vi.mock('../../../../../core/versions/version.ts', async (original) => {
  const real = await original<typeof import('../../../../../core/versions/version.ts')>();
  return { ...real, versionSteps: vi.fn(real.versionSteps) };
});

const places = [placeOf('x'), placeOf('mastodon'), placeOf('whatsapp')];
const book: [] = [];
const counted = vi.mocked(versionSteps);

let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('MessageChannel', Channel);
  counted.mockClear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const start = (given: Partial<Draft>) => {
  const hook = renderHook(({ draft }) => useVersions(draft, places, book), { initialProps: { draft: draftWith(given) } });
  return { ...hook, type: (next: Partial<Draft>) => hook.rerender({ draft: draftWith({ ...given, ...next }) }) };
};
const pass = (ms: number) =>
  act(async () => {
    now += ms;
    await vi.advanceTimersByTimeAsync(ms);
  });
const texts = (versions: ReturnType<typeof useVersions>) => Object.entries(versions).map(([id, { parts }]) => `${id}: ${parts.join('|')}`);
const all = (text: string) => places.map(({ id }) => `${id}: ${text}`);

describe('the versions of a draft', () => {
  it('come together, behind the typing', async () => {
    const { result } = start({ text: 'One' });
    expect(result.current).toEqual({});
    expect(counted).not.toHaveBeenCalled();
    await pass(10);
    expect(texts(result.current)).toEqual(all('One'));
  });

  it('are of the last key once the person rests, and no round is made for each key between', async () => {
    const { result, type } = start({ text: '' });
    await pass(10);
    counted.mockClear();
    for (const text of ['T', 'Tw', 'Two']) type({ text });
    await pass(1000);
    expect(texts(result.current)).toEqual(all('Two'));
    // One round for the first key, one for the last.
    expect(counted.mock.calls.length).toBeLessThanOrEqual(2 * places.length);
  });

  it('of the text before stay until the new ones are there', async () => {
    const { result, type } = start({ text: 'One' });
    await pass(10);
    type({ text: 'Two' });
    expect(texts(result.current)).toEqual(all('One'));
    await pass(1000);
    expect(texts(result.current)).toEqual(all('Two'));
  });

  it('leave room for keys between slices where one takes long', async () => {
    const real = counted.getMockImplementation();
    counted.mockImplementation(function* (draft, { id }) {
      now += 5;
      yield;
      return { ...({} as Version), place: id, parts: [draft.text] };
    });
    const { result } = start({ text: 'One' });
    await pass(0);
    expect(counted).toHaveBeenCalledTimes(1);
    await pass(50);
    expect(counted).toHaveBeenCalledTimes(places.length);
    expect(Object.keys(result.current)).toHaveLength(places.length);
    if (real) counted.mockImplementation(real);
  });

  it('leave room for keys between the steps of one', async () => {
    const real = counted.getMockImplementation();
    let steps = 0;
    counted.mockImplementation(function* (draft, { id }) {
      for (let step = 0; step < 4; step++) {
        now += 5;
        steps++;
        yield;
      }
      return { ...({} as Version), place: id, parts: [draft.text] };
    });
    const { result } = start({ text: 'One' });
    await pass(0);
    expect(steps).toBe(1);
    await pass(1);
    expect(steps).toBe(2);
    await pass(100);
    expect(steps).toBe(4 * places.length);
    expect(texts(result.current)).toEqual(all('One'));
    if (real) counted.mockImplementation(real);
  });

  it('of another draft never show under this one, and its round begins at once', async () => {
    const { result, type } = start({ id: 'a', text: 'One' });
    await pass(10);
    type({ id: 'b', text: 'Two' });
    expect(result.current).toEqual({});
    await pass(10);
    expect(texts(result.current)).toEqual(all('Two'));
  });

  it('are not worked out any more when the page goes', async () => {
    const { unmount, type } = start({ text: 'One' });
    await pass(10);
    type({ text: 'Two' });
    counted.mockClear();
    unmount();
    await pass(1000);
    expect(counted).not.toHaveBeenCalled();
  });
});

describe('at every drawing, the versions of a draft', () => {
  const settle = async () => {
    // A round that begins at once has come to its end before the clock goes far: it would count as a slow one.
    await pass(10);
    await pass(1000);
  };
  const everywhere = (text: string | undefined) => places.map(() => text);
  /** Keeps what each drawing showed of every place. */
  function show(first: Draft) {
    const seen: (string | undefined)[][] = [];
    const { rerender } = renderHook(
      ({ draft }) => {
        const versions = useVersions(draft, places, book);
        seen.push(places.map(({ id }) => versions[id]?.parts[0]));
      },
      { initialProps: { draft: first } },
    );
    return { seen, write: (draft: Draft) => rerender({ draft }) };
  }

  it('come together, behind the typing', async () => {
    const { seen } = show(draftWith({ text: 'One' }));
    expect(seen.at(-1)).toEqual(everywhere(undefined));
    await settle();
    expect(seen.at(-1)).toEqual(everywhere('One'));
    expect(seen.every((shown) => new Set(shown).size === 1)).toBe(true);
  });

  it('of the last key are there in the end, and those of the text before stay until then', async () => {
    const { seen, write } = show(draftWith({ text: 'O' }));
    await settle();
    for (const text of ['On', 'One', 'One ', 'One m', 'One more']) {
      write(draftWith({ text }));
      expect(seen.at(-1)?.[0]).toBeDefined();
      await pass(20);
    }
    await settle();
    expect(seen.at(-1)).toEqual(everywhere('One more'));
  });

  it('of one draft never show beside another', async () => {
    const { seen, write } = show(draftWith({ id: 'a', text: 'Of the first' }));
    await settle();
    const from = seen.length;
    write(draftWith({ id: 'b', text: 'Of the second' }));
    await settle();
    expect(seen.slice(from).flat()).not.toContain('Of the first');
    expect(seen.at(-1)).toEqual(everywhere('Of the second'));
  });

  it('stay the same values where they came out as before', async () => {
    const { result, type } = start({ text: 'One' });
    await pass(10);
    const before = result.current;
    type({ handWritten: { x: { title: '', parts: ['By hand'] } } });
    await pass(1000);
    expect(result.current.x?.parts).toEqual(['By hand']);
    expect(result.current.mastodon).toBe(before.mastodon);
  });
});

describe('the versions of the tab on show', () => {
  /** Two tabs: X by itself is on show, the other places are on the other one. */
  const tabs = { current: { here: ['x'], elsewhere: ['mastodon', 'whatsapp'] } };
  const handWritten = { x: { title: '', parts: ['By hand'] } };
  const write = (text: string) => ({ handWritten: { x: { title: '', parts: [text] } } });
  /** The clock goes on with each version, so that every version has a slice of its own. */
  const startSlow = (given: Partial<Draft>) => {
    counted.mockImplementation(function* (draft, { id }) {
      now += 5;
      yield;
      return { ...({} as Version), title: '', warning: '', place: id, parts: draft.handWritten[id]?.parts ?? [draft.text] };
    });
    const hook = renderHook(({ draft }) => useVersions(draft, places, book, tabs), { initialProps: { draft: draftWith(given) } });
    return { ...hook, type: (next: Partial<Draft>) => hook.rerender({ draft: draftWith({ ...given, ...next }) }) };
  };
  const real = counted.getMockImplementation();
  afterEach(() => {
    if (real) counted.mockImplementation(real);
  });
  const settle = async () => {
    await pass(100);
    await pass(2000);
  };

  it('come before the others, which follow', async () => {
    const { result, type } = startSlow({ text: 'One', handWritten });
    await settle();
    counted.mockClear();
    type({ text: 'Two', ...write('By hand, too') });
    await pass(5);
    expect(counted.mock.calls[0]?.[1]?.id).toBe('x');
    expect(texts(result.current)).toEqual(['x: By hand, too', 'mastodon: One', 'whatsapp: One']);
    await settle();
    expect(texts(result.current)).toEqual(['x: By hand, too', 'mastodon: Two', 'whatsapp: Two']);
    // Nothing is worked out twice.
    expect(counted).toHaveBeenCalledTimes(places.length);
  });

  it('never go back to an earlier key when the others come', async () => {
    const { result, type } = startSlow({ text: 'One', handWritten });
    await settle();
    const seen: string[] = [];
    for (let key = 1; key < 30; key++) {
      type({ text: `One ${key}`, ...write(`By hand ${key}`) });
      await pass(10);
      seen.push(result.current.x?.parts[0] ?? '');
    }
    const numbers = seen.map((text) => Number(text.slice('By hand '.length)));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    await settle();
    expect(texts(result.current)).toEqual(['x: By hand 29', 'mastodon: One 29', 'whatsapp: One 29']);
  });

  it('wait for the others where their words come to be those of another tab', async () => {
    const { result, type } = startSlow({ text: 'One', handWritten });
    await settle();
    type({ text: 'Two', ...write('One') });
    const shown = new Set<string>();
    for (let step = 0; step < 50; step++) {
      await pass(2);
      shown.add(texts(result.current).join());
    }
    await settle();
    shown.add(texts(result.current).join());
    expect([...shown]).toEqual(['x: By hand,mastodon: One,whatsapp: One', 'x: One,mastodon: Two,whatsapp: Two']);
  });
});
