import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../core/draft.ts';
import { book, draftWith } from '../../fixtures/compose.ts';

const { local } = vi.hoisted(() => {
  let held: Record<string, unknown> = {};
  type Listener = (changes: Record<string, { newValue?: unknown }>) => void;
  const listeners = new Set<Listener>();
  return {
    local: {
      get: vi.fn(async (keys: string | string[] | null) => {
        const asked = keys === null ? Object.keys(held) : [keys].flat();
        return structuredClone(Object.fromEntries(Object.entries(held).filter(([key]) => asked.includes(key))));
      }),
      set: vi.fn(async (values: object) => {
        held = { ...held, ...structuredClone(values) };
        for (const listen of listeners) listen(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
      }),
      remove: vi.fn(async (key: string) => {
        held = Object.fromEntries(Object.entries(held).filter(([one]) => one !== key));
        for (const listen of listeners) listen({ [key]: {} });
      }),
      onChanged: {
        addListener: (listen: Listener) => listeners.add(listen),
        removeListener: (listen: Listener) => listeners.delete(listen),
      },
      all: () => held,
      hold: (values: Record<string, unknown>) => {
        held = values;
      },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));
const { changeBook, loadBook, loadDrafts, removeDraft, saveDraft, watchDrafts } = await import('../../../browser/drafts.ts');
const { loadWaiting, setWaiting } = await import('../../../browser/waiting.ts');
const { loadStored } = await import('../../../browser/storage.ts');

const draft = draftWith({ text: 'Text', tags: ['polio'] });
const broken = { ...draft, tags: ['polio', 7], numbered: 'yes' };
const ids = (drafts: readonly Draft[]) => drafts.map(({ id }) => id).sort();

beforeEach(() => {
  vi.clearAllMocks();
  local.hold({});
});

describe('saving a draft', () => {
  it('keeps it whole the first time', async () => {
    expect(await saveDraft(draft, { name: 'Spring' })).toEqual({ ...draft, name: 'Spring' });
    expect(await loadDrafts()).toEqual([{ ...draft, name: 'Spring' }]);
  });

  it('changes only its fields: two windows do not undo each other', async () => {
    await saveDraft(draft, draft);
    await Promise.all([
      saveDraft({ ...draft, text: 'Old in one' }, { text: 'From one' }),
      saveDraft({ ...draft, link: 'Old in two' }, { link: 'https://example.org', id: 'other' }),
      saveDraft({ ...draft, id: 'e' }, { text: 'Another draft' }),
    ]);
    expect((await loadDrafts()).sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      // Each saving is later than the one before, whatever the clock says.
      { ...draft, text: 'From one', link: 'https://example.org', changed: draft.changed + 2 },
      { ...draft, id: 'e', text: 'Another draft' },
    ]);
  });

  it('says where the browser cannot save, and the next saving goes on', async () => {
    local.set.mockRejectedValueOnce(new Error('full'));
    await expect(saveDraft(draft, {})).rejects.toThrow('full');
    await saveDraft(draft, { text: 'Again' });
    expect(await loadDrafts()).toMatchObject([{ text: 'Again' }]);
  });
});

describe('removing a draft', () => {
  it('takes away what waits of it, and nothing else', async () => {
    const other = { ...draft, id: 'e' };
    await saveDraft(draft, {});
    await saveDraft(other, {});
    await setWaiting('x', { draft: 'd', text: 'One' });
    await setWaiting('bluesky', { draft: 'e', text: 'Two' });
    await setWaiting('reddit', { draft: 'd', text: 'Three' });
    await removeDraft('d');
    expect(await loadDrafts()).toEqual([other]);
    expect(await loadWaiting()).toEqual({ bluesky: { draft: 'e', text: 'Two' } });
    await removeDraft('e');
    expect(local.all()).toEqual({});
  });
});

describe('reading drafts', () => {
  it('writes nothing while all is well, and reads nothing else', async () => {
    local.hold({ 'draft.d': draft, settings: {}, drafts: [draft] });
    expect(await loadDrafts()).toEqual([draft]);
    expect(local.set).not.toHaveBeenCalled();
  });

  it('mends a broken one, keeps the original, and says so', async () => {
    local.hold({ 'draft.d': broken, 'draft.e': 'rubbish', 'draft.f': { ...draft, id: 'f' } });
    expect(ids(await loadDrafts())).toEqual(['d', 'f']);
    expect(local.all()).toMatchObject({ unreadable: { 'draft.d': broken, 'draft.e': 'rubbish' }, 'draft.d': draft });
    expect(local.all()).not.toHaveProperty(['draft.e']);
    expect((await loadStored()).repair.fields).toEqual(['drafts.some']);
    vi.clearAllMocks();
    expect(ids(await loadDrafts())).toEqual(['d', 'f']);
    expect(local.set).not.toHaveBeenCalled();
  });

  it('leaves a broken one as it is where its original cannot be kept', async () => {
    local.hold({ 'draft.d': broken, 'draft.e': 'rubbish' });
    local.set.mockRejectedValue(new Error('full'));
    expect(await loadDrafts()).toEqual([draft]);
    local.set.mockReset();
    expect(local.all()).toEqual({ 'draft.d': broken, 'draft.e': 'rubbish' });
  });

  it('does not undo what another window saves while it mends', async () => {
    local.hold({ 'draft.d': broken });
    const [, saved] = await Promise.all([loadDrafts(), saveDraft(draft, { text: 'Newer' })]);
    expect(local.all()['draft.d']).toEqual(saved);
  });

  it('mends nothing that another window removes meanwhile', async () => {
    local.hold({ 'draft.d': broken });
    await Promise.all([loadDrafts(), removeDraft('d')]);
    expect(local.all()).toEqual({});
  });
});

it('watching tells of each change and removal of a draft until it is ended', async () => {
  const changed = vi.fn();
  const end = watchDrafts(changed);
  await saveDraft(draft, {});
  await changeBook(() => book);
  await removeDraft('d');
  expect(changed.mock.calls).toEqual([
    ['d', draft],
    ['d', undefined],
  ]);
  end();
  await saveDraft(draft, {});
  expect(changed).toHaveBeenCalledTimes(2);
});

describe('the name book', () => {
  it('is kept', async () => {
    expect(await loadBook()).toEqual([]);
    await changeBook(() => book);
    expect(await loadBook()).toEqual(book);
    expect(local.all()).not.toHaveProperty('unreadable');
  });

  it.each([
    ['entry by entry', [...book, { key: 'two words' }], book],
    ['as empty', 'rubbish', []],
  ])('is mended %s, once, and its original is kept', async (_, names, mended) => {
    local.hold({ names });
    expect(await loadBook()).toEqual(mended);
    expect(local.all()).toMatchObject({ names: mended, unreadable: { names } });
    expect((await loadStored()).repair.fields).toEqual(['names.book']);
    vi.clearAllMocks();
    expect(await loadBook()).toEqual(mended);
    expect(local.set).not.toHaveBeenCalled();
  });
});
