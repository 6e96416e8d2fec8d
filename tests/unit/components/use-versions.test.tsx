// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useVersions } from '../../../components/compose/versions/use-versions.ts';
import type { Draft } from '../../../core/drafts/draft.ts';
import { versionOf } from '../../../core/versions/version.ts';
import { draftWith, placeOf } from '../../fixtures/compose.ts';

vi.mock('../../../core/versions/version.ts', async (original) => {
  const real = await original<typeof import('../../../core/versions/version.ts')>();
  return { ...real, versionOf: vi.fn(real.versionOf) };
});

const places = [placeOf('x'), placeOf('mastodon'), placeOf('whatsapp')];
const counted = vi.mocked(versionOf);

/** Messages between two ports, delivered by the fake clock. */
class FakeChannel {
  port1 = { postMessage: () => setTimeout(() => this.port2.onmessage?.(), 0) };
  port2: { onmessage?: () => void; close: () => void } = {
    close: () => {
      delete this.port2.onmessage;
    },
  };
}

let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('MessageChannel', FakeChannel);
  counted.mockClear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const start = (given: Partial<Draft>) => {
  const hook = renderHook(({ draft }) => useVersions(draft, places, []), { initialProps: { draft: draftWith(given) } });
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
    counted.mockImplementation((draft, { id }) => {
      now += 5;
      return { ...({} as ReturnType<typeof versionOf>), place: id, parts: [draft.text] };
    });
    const { result } = start({ text: 'One' });
    await pass(0);
    expect(counted).toHaveBeenCalledTimes(1);
    await pass(50);
    expect(counted).toHaveBeenCalledTimes(places.length);
    expect(Object.keys(result.current)).toHaveLength(places.length);
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
