// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { type BookEdit, useBook } from '../../../../../components/compose/names/use-book.ts';
import type { NameEntry } from '../../../../../core/drafts/draft.ts';

afterEach(cleanup);

const entry = (key: string): NameEntry => ({ key, name: key, handles: {} });
const adding =
  (key: string): BookEdit =>
  (book) => [...book.filter((one) => one.key !== key), entry(key)];

it('shows every change at once, whatever older answers and other windows say meanwhile', async () => {
  let kept: readonly NameEntry[] = [];
  let tell = (_: NameEntry[]) => {};
  const saves: (() => void)[] = [];
  const fails: (() => void)[] = [];
  const store = {
    change: (edit: BookEdit) =>
      new Promise<readonly NameEntry[]>((done, fail) => {
        fails.push(() => fail(new Error('full')));
        saves.push(() => {
          kept = edit(kept);
          tell([...kept]);
          done(kept);
        });
      }),
    watch: (changed: (book: NameEntry[]) => void) => {
      tell = changed;
      return () => undefined;
    },
  };
  let on = {} as ReturnType<typeof useBook>;
  function Shown() {
    on = useBook([], store);
    return null;
  }
  render(<Shown />);
  const keys = () => on.book.map(({ key }) => key).sort();
  await act(async () => on.change(adding('a')));
  await act(async () => on.change(adding('b')));
  await act(async () => saves[0]?.());
  expect(keys()).toEqual(['a', 'b']);
  await act(async () => fails[1]?.());
  expect([keys(), on.failed]).toEqual([['a', 'b'], true]);
  // What could not be saved goes with the next.
  await act(async () => on.change(adding('c')));
  await act(async () => saves[2]?.());
  expect([keys(), on.failed]).toEqual([['a', 'b', 'c'], false]);
  expect(kept.map(({ key }) => key).sort()).toEqual(['a', 'b', 'c']);
});
