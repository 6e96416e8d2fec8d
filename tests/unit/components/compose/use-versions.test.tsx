// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useVersions } from '../../../../components/compose/versions/use-versions.ts';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { draftWith, placeOf } from '../../../fixtures/compose.ts';

/** Tasks that come one after the other, when the clock goes on. */
class Channel {
  port1 = { postMessage: () => void setTimeout(() => this.port2.onmessage?.(), 0) };
  port2 = {
    onmessage: undefined as (() => void) | undefined,
    close: () => {
      this.port2.onmessage = undefined;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MessageChannel', Channel);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const places = ['x', 'bluesky'].map(placeOf);
const none: [] = [];

function show(first: Draft) {
  const seen: (string | undefined)[][] = [];
  function Shown({ draft }: { draft: Draft }) {
    const versions = useVersions(draft, places, none);
    seen.push(places.map(({ id }) => versions[id]?.parts[0]));
    return null;
  }
  const { rerender } = render(<Shown draft={first} />);
  return { seen, write: (draft: Draft) => rerender(<Shown draft={draft} />) };
}
const settle = () => vi.advanceTimersByTimeAsync(5000);

it('come together, behind the typing', async () => {
  const { seen } = show(draftWith({ text: 'One' }));
  expect(seen.at(-1)).toEqual([undefined, undefined]);
  await settle();
  expect(seen.at(-1)).toEqual(['One', 'One']);
  expect(seen.every(([left, right]) => left === right)).toBe(true);
});

it('of the last key are there in the end, and those of the text before stay until then', async () => {
  const { seen, write } = show(draftWith({ text: 'O' }));
  await settle();
  for (const text of ['On', 'One', 'One ', 'One m', 'One more']) {
    write(draftWith({ text }));
    expect(seen.at(-1)?.[0]).toBeDefined();
    await vi.advanceTimersByTimeAsync(20);
  }
  await settle();
  expect(seen.at(-1)).toEqual(['One more', 'One more']);
});

it('of one draft never show beside another', async () => {
  const { seen, write } = show(draftWith({ id: 'a', text: 'Of the first' }));
  await settle();
  const from = seen.length;
  write(draftWith({ id: 'b', text: 'Of the second' }));
  await settle();
  expect(seen.slice(from).flat()).not.toContain('Of the first');
  expect(seen.at(-1)).toEqual(['Of the second', 'Of the second']);
});
