// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { options } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Composer } from '../../../../components/compose/Composer.tsx';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { type DraftKeeper, draftStore } from '../../../../core/drafts/draft-store.ts';
import { withEdits } from '../../../../core/drafts/edits.ts';
import { readStored } from '../../../../core/settings/stored.ts';
import { loadWritingFacts } from '../../../../core/versions/targets.ts';
import { compose } from '../../../../data/messages/en/compose.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { draftWith, placeOf } from '../../../fixtures/compose.ts';
import { Channel } from '../../../fixtures/message-channel.ts';

const writing = await loadWritingFacts(catalogue);
const ids = ['x', 'bluesky', 'mastodon', 'facebook', 'linkedin', 'whatsapp'];

/** Ids of the places whose cards were drawn, one for each drawing. */
let drawn: string[] = [];
const before = options.diffed;
options.diffed = (vnode) => {
  const labelled = vnode.type === 'article' && (vnode.props as { 'aria-labelledby'?: string })['aria-labelledby'];
  if (labelled) drawn.push(labelled.replace(/^version-/, ''));
  before?.(vnode);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MessageChannel', Channel);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets versions be worked out and drafts be saved. */
const settle = () => act(async () => void (await vi.advanceTimersByTimeAsync(5000)));

async function show(given: Partial<Draft>) {
  const keeper: DraftKeeper = {
    save: async (base, edits) => withEdits(base, edits),
    remove: async () => undefined,
    forget: async () => undefined,
    watch: () => () => undefined,
  };
  const current = draftWith({ places: ids, ...given });
  const stored = readStored({}).stored;
  const actions = {
    open: vi.fn(),
    copy: vi.fn(),
    change: async (key: keyof typeof stored, edit: (value: never) => unknown) => ({ ...stored, [key]: edit(stored[key] as never) }),
    watch: () => () => undefined,
    book: { change: async () => [], watch: () => () => undefined },
    download: vi.fn(),
    reload: vi.fn(),
  };
  render(
    <Composer
      drafts={draftStore({ drafts: [current], current }, keeper, () => 'new')}
      book={[]}
      stored={stored}
      catalogue={catalogue}
      writing={writing}
      trouble={undefined}
      actions={actions as never}
    />,
  );
  await settle();
  drawn = [];
}
const cardOf = (id: string) => screen.getByRole('article', { name: placeOf(id).name });
const type = (field: HTMLElement, text: string) => act(() => void fireEvent.input(field, { target: { value: text } }));

it('a key in a version written by hand draws the card of that version alone, also when versions were worked out again', async () => {
  await show({ text: 'A message for all', handWritten: { mastodon: { title: '', parts: ['By hand'] } } });
  fireEvent.click(within(cardOf('mastodon')).getByRole('button', { name: compose['version.edit'] }));
  await settle();
  expect(new Set(drawn)).toEqual(new Set(['mastodon']));
  drawn = [];
  for (const text of ['By hand,', 'By hand, and', 'w'.repeat(450)]) type(within(cardOf('mastodon')).getByRole('textbox'), text);
  expect(new Set(drawn)).toEqual(new Set(['mastodon']));
  await settle();
  expect(within(cardOf('mastodon')).getByText('50 left')).toBeTruthy();
  expect(new Set(drawn)).toEqual(new Set(['mastodon']));
});

it('a key in the message draws no card before its versions are there, and then each once', async () => {
  await show({ text: 'A message for all' });
  type(screen.getByRole('textbox', { name: compose['write.text'] }), 'A message for everybody');
  expect(drawn).toEqual([]);
  await settle();
  expect(drawn.sort()).toEqual([...ids].sort());
});

it('what is refused in one version draws the card of that version alone', async () => {
  await show({ text: 'One more word. '.repeat(30) });
  fireEvent.click(within(cardOf('x')).getByRole('button', { name: compose['change.refuse.shorten'] }));
  await settle();
  expect(within(cardOf('x')).getByRole('button', { name: compose['change.accept.shorten'] })).toBeTruthy();
  expect(drawn).toEqual(['x']);
});
