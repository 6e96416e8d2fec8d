// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useDrafts } from '../../../../../components/compose/drafts/use-drafts.ts';
import type { Draft } from '../../../../../core/drafts/draft.ts';
import { type DraftKeeper, draftStore } from '../../../../../core/drafts/draft-store.ts';
import { withEdits } from '../../../../../core/drafts/edits.ts';
import { draftWith } from '../../../../fixtures/compose.ts';

afterEach(cleanup);

function show(usual: Partial<Draft> = {}) {
  const keeper: DraftKeeper = {
    save: async (base, edits) => withEdits(base, edits),
    remove: async () => undefined,
    forget: async () => undefined,
    watch: () => () => undefined,
  };
  const current = draftWith({ id: 'one', text: 'One' });
  const store = draftStore(
    { drafts: [current, draftWith({ id: 'two', text: 'Two' })], current },
    keeper,
    () => 'new',
    () => usual,
  );
  let on = {} as ReturnType<typeof useDrafts>;
  function Shown() {
    on = useDrafts(store);
    return null;
  }
  const { unmount } = render(<Shown />);
  return { store, unmount, on: () => on };
}

it('draws what the store has, and keeps its function for changes from key to key', () => {
  const { store, on } = show();
  const { change } = on();
  act(() => change({ text: 'One more' }));
  expect(on().draft.text).toBe('One more');
  expect(on().change).toBe(change);
  act(() => store.show('two'));
  expect(on().draft.id).toBe('two');
  expect(
    on()
      .kept.map(({ id }) => id)
      .sort(),
  ).toEqual(['one', 'two']);
});

it('gives a key to the draft that it was typed in, also after another has come', () => {
  const { store, on } = show();
  const { change } = on();
  act(() => {
    store.show('two');
    change({ text: 'Typed in the first' });
  });
  expect(on().draft.text).toBe('Two');
  expect(store.get().drafts.find(({ id }) => id === 'one')?.text).toBe('Typed in the first');
});

it('draws nothing any more when the page is gone', () => {
  const { store, unmount, on } = show();
  unmount();
  act(() => store.change({ text: 'Later' }));
  expect(on().draft.text).toBe('One');
});

it('does not list a draft with nothing but the usual hashtags, as each window has them', () => {
  const { store, on } = show({ tags: ['Kano'] });
  act(() => store.start());
  expect(on()).toMatchObject({ isBlank: true, draft: { id: 'new', tags: ['Kano'] } });
  expect(on().kept.map(({ id }) => id)).not.toContain('new');
  act(() => on().change({ tags: ['Kano', 'Other'] }));
  expect(on().isBlank).toBe(false);
  const other = show();
  act(() => other.store.start({ tags: ['Kano'] }));
  expect(other.on().isBlank).toBe(false);
});
