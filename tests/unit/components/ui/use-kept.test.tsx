// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { type Edit, useKept } from '../../../../components/ui/use-kept.ts';
import type { NameEntry } from '../../../../core/drafts/draft.ts';

afterEach(cleanup);

type Book = readonly NameEntry[];

const entry = (key: string): NameEntry => ({ key, name: key, handles: {} });
const adding =
  (key: string): Edit<Book> =>
  (book) => [...book.filter((one) => one.key !== key), entry(key)];

it('shows every change at once, whatever older answers and other windows say meanwhile', async () => {
  let kept: Book = [];
  let tell = (_: Book) => {};
  const saves: (() => void)[] = [];
  const fails: (() => void)[] = [];
  const store = {
    change: (edit: Edit<Book>) =>
      new Promise<Book>((done, fail) => {
        fails.push(() => fail(new Error('full')));
        saves.push(() => {
          kept = edit(kept);
          tell(kept);
          done(kept);
        });
      }),
    watch: (changed: (book: Book) => void) => {
      tell = changed;
      return () => undefined;
    },
  };
  let on = {} as ReturnType<typeof useKept<Book>>;
  function Shown() {
    on = useKept<Book>([], store);
    return null;
  }
  render(<Shown />);
  const keys = () => on.kept.map(({ key }) => key).sort();
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
