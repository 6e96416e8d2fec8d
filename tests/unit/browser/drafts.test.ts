import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../core/drafts/draft.ts';
import { undoFor } from '../../../core/drafts/record.ts';
import { catalogue } from '../../fixtures/catalogue.ts';
import { book, draftWith } from '../../fixtures/compose.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

vi.mock('../../../browser/api.ts', async () => ({ browser: (await import('../../fixtures/storage.ts')).fakeStorage() }));
const { local } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { changeBook, deleteDraft, forgetDraft, loadBook, loadDraft, loadDrafts, saveDraft, watchDrafts } = await import(
  '../../../browser/drafts.ts'
);
const { loadPending } = await import('../../../browser/pending.ts');
const { stamp } = await import('../../../browser/migrate.ts');
const { loadStored } = await import('../../../browser/storage.ts');

const draft = draftWith({ text: 'Text', tags: ['polio'] });
const broken = { ...draft, tags: ['polio', 7], numbered: 'yes' };
const ids = (drafts: readonly Draft[]) => drafts.map(({ id }) => id).sort();

beforeEach(() => {
  vi.useRealTimers();
  local.hold({});
});

const offered = async (platform: string) => loadPending(platform, await local.get(null), await loadStored(), catalogue);

describe('saving a draft', () => {
  it('keeps it whole the first time', async () => {
    expect(await saveDraft(draft, { name: 'Spring' })).toEqual({ ...draft, name: 'Spring' });
    expect((await loadDrafts()).drafts).toEqual([{ ...draft, name: 'Spring' }]);
  });

  it('changes only its fields: two windows do not undo each other', async () => {
    await saveDraft(draft, {});
    await Promise.all([
      saveDraft({ ...draft, text: 'Old in one' }, { text: 'From one' }),
      saveDraft({ ...draft, link: 'Old in two' }, { link: 'https://example.org', id: 'other' }),
      saveDraft({ ...draft, id: 'e' }, { text: 'Another draft' }),
    ]);
    expect((await loadDrafts()).drafts.sort((a, b) => a.id.localeCompare(b.id))).toEqual([
      // Each saving is later than the one before, whatever the clock says.
      { ...draft, text: 'From one', link: 'https://example.org', changed: draft.changed + 2 },
      { ...draft, id: 'e', text: 'Another draft' },
    ]);
  });

  it('says where the browser cannot save, and the next saving goes on', async () => {
    local.failing.set = true;
    await expect(saveDraft(draft, {})).rejects.toThrow('cannot set');
    local.failing.set = false;
    await saveDraft(draft, { text: 'Again' });
    expect((await loadDrafts()).drafts).toMatchObject([{ text: 'Again' }]);
  });

  it('never shrinks a field that nobody touched, however long it is', async () => {
    const text = 'Word '.repeat(50_000);
    await saveDraft({ ...draft, text }, {});
    await saveDraft(draft, { link: 'https://example.org' });
    expect(local.all()['draft.d']).toMatchObject({ text, link: 'https://example.org' });
    expect((await loadDrafts()).drafts[0]?.text).toBe(text);
    expect(local.all()).not.toHaveProperty('unreadable');
  });

  it('keeps what it cannot read before it writes, and fields of a later version as they are', async () => {
    local.hold({ 'draft.d': { ...broken, plan: { day: '2027-01-01' } } });
    await saveDraft(draft, { text: 'Newer' });
    expect(local.all()).toMatchObject({
      'draft.d': { text: 'Newer', tags: ['polio'], plan: { day: '2027-01-01' } },
      unreadable: { 'draft.d': broken },
    });
  });

  it('joins marks that two windows set within one saving', async () => {
    await saveDraft({ ...draft, places: ['x', 'bluesky'] }, {});
    await Promise.all([
      saveDraft(draft, { 'carried/x/opened': 1, 'refused/tags.x': true, 'handWritten/x': { title: '', parts: ['One'] } }),
      saveDraft(draft, { 'carried/bluesky/opened': 2, 'refused/tags.bluesky': true, 'handWritten/bluesky': { title: '', parts: ['Two'] } }),
      saveDraft(draft, { 'carried/x/post': 'https://x.com/a/status/1' }),
    ]);
    expect((await loadDrafts()).drafts[0]).toMatchObject({
      carried: { x: { opened: 1, post: 'https://x.com/a/status/1' }, bluesky: { opened: 2 } },
      refused: ['tags.x', 'tags.bluesky'],
      handWritten: { x: { parts: ['One'] }, bluesky: { parts: ['Two'] } },
    });
  });
});

describe('deleting a draft', () => {
  it('hides it until that cannot be undone any more, also after a crash; then nothing of it is left', async () => {
    vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] });
    local.hold({ 'draft.d': { ...broken, carried: { x: { opened: 1 } }, places: ['x'] }, 'draft.e': { ...draft, id: 'e' } });
    await loadDrafts();
    await deleteDraft('d');
    expect(await loadDraft('d')).toBeUndefined();
    vi.setSystemTime(Date.now() + undoFor - 1);
    const found = await loadDrafts();
    expect([ids(found.drafts), ids(found.deleted)]).toEqual([['e'], ['d']]);
    expect(found.deleted[0]?.text).toBe('Text');
    vi.setSystemTime(Date.now() + 1);
    expect(await loadDrafts()).toMatchObject({ drafts: [{ id: 'e' }], deleted: [] });
    expect(JSON.stringify(local.all())).not.toMatch(/draft\.d|"d"/);
  });

  it('is undone by saving it again, in any window', async () => {
    await saveDraft(draft, { name: 'Spring' });
    await deleteDraft('d');
    await saveDraft(draft, {});
    await forgetDraft('d');
    expect((await loadDrafts()).drafts).toMatchObject([{ name: 'Spring', text: 'Text' }]);
  });

  it('makes room also where the browser can save nothing any more', async () => {
    await saveDraft(draft, {});
    local.failing.set = true;
    await deleteDraft('d');
    expect(local.all()).not.toHaveProperty(['draft.d']);
  });

  it('leaves an emptied one no record', async () => {
    await saveDraft({ ...draft, places: ['x'] }, { text: '', tags: [] });
    expect((await loadDrafts()).drafts).toEqual([]);
    expect(local.all()).not.toHaveProperty(['draft.d']);
  });
});

describe('what the popup offers', () => {
  const opened = { ...draft, tags: [], places: ['x', 'bluesky'] };

  it('is the draft itself as it is now, once it was opened and until it is posted', async () => {
    await saveDraft(opened, {});
    expect(await offered('x')).toBeUndefined();
    await saveDraft(opened, { 'carried/x/opened': 5 });
    await saveDraft(opened, { text: 'Changed since' });
    expect(await offered('x')).toEqual({ draft: 'd', text: 'Changed since' });
    expect(await offered('bluesky')).toBeUndefined();
    await saveDraft(opened, { 'carried/x/posted': 6 });
    expect(await offered('x')).toBeUndefined();
  });

  it('ends with its place, and with the draft', async () => {
    await saveDraft(opened, { 'carried/x/opened': 5, 'carried/bluesky/opened': 5 });
    await saveDraft(opened, { places: ['bluesky'] });
    expect(await offered('x')).toBeUndefined();
    await deleteDraft('d');
    expect(await offered('bluesky')).toBeUndefined();
    await saveDraft(opened, {});
    expect(await offered('bluesky')).toMatchObject({ draft: 'd' });
  });

  it('is the one opened last, and its text stands nowhere a second time', async () => {
    await saveDraft({ ...opened, text: 'Older words' }, { 'carried/x/opened': 5 });
    await saveDraft({ ...opened, id: 'e', text: 'Newer words' }, { 'carried/x/opened': 9 });
    expect(await offered('x')).toMatchObject({ draft: 'e', text: 'Newer words' });
    expect(JSON.stringify(local.all()).match(/Newer words/g)).toHaveLength(1);
  });

  it('costs no reading of drafts where none was opened there', async () => {
    await saveDraft(opened, { 'carried/x/opened': 5 });
    const get = vi.spyOn(local, 'get');
    const raw = { opened: { x: ['d'] } };
    expect(await loadPending('reddit', raw, await loadStored({}), catalogue)).toBeUndefined();
    expect(get).not.toHaveBeenCalled();
    get.mockRestore();
  });

  it('is nothing where storage cannot be read', async () => {
    local.failing.get = true;
    expect(await loadPending('x', { opened: { x: ['d'] } }, await loadStored({}), catalogue)).toBeUndefined();
  });
});

describe('reading drafts', () => {
  it('writes nothing while all is well, and reads nothing else', async () => {
    local.hold({ 'draft.d': draft, settings: {}, drafts: [draft] });
    expect(await loadDrafts()).toEqual({ drafts: [draft], deleted: [] });
    expect(local.writes).toEqual([]);
  });

  it('mends a broken one, keeps the original, and says so', async () => {
    local.hold({ 'draft.d': broken, 'draft.e': 'rubbish', 'draft.f': { ...draft, id: 'f' } });
    expect(ids((await loadDrafts()).drafts)).toEqual(['d', 'f']);
    expect(local.all()).toMatchObject({ unreadable: { 'draft.d': broken, 'draft.e': 'rubbish' }, 'draft.d': draft });
    expect(local.all()).not.toHaveProperty(['draft.e']);
    expect((await loadStored()).repair.fields).toEqual(['drafts.some']);
    const before = local.writes.length;
    expect(ids((await loadDrafts()).drafts)).toEqual(['d', 'f']);
    expect(local.writes).toHaveLength(before);
  });

  it('leaves a broken one as it is where its original cannot be kept', async () => {
    local.hold({ 'draft.d': broken, 'draft.e': 'rubbish' });
    local.failing.set = true;
    expect((await loadDrafts()).drafts).toEqual([draft]);
    expect(local.all()).toEqual({ ...stamp, 'draft.d': broken, 'draft.e': 'rubbish' });
  });

  it('does not undo what another window saves while it mends', async () => {
    local.hold({ 'draft.d': broken });
    const [, saved] = await Promise.all([loadDrafts(), saveDraft(draft, { text: 'Newer' })]);
    expect(local.all()['draft.d']).toEqual(saved);
  });

  it('mends nothing that another window removes meanwhile', async () => {
    local.hold({ 'draft.d': broken });
    await Promise.all([loadDrafts(), local.remove('draft.d')]);
    expect(local.all()).not.toHaveProperty(['draft.d']);
  });
});

it('watching tells of each change and removal of a draft until it is ended', async () => {
  const changed = vi.fn();
  const end = watchDrafts(changed);
  await saveDraft(draft, {});
  await changeBook(() => book);
  await deleteDraft('d');
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
    const before = local.writes.length;
    expect(await loadBook()).toEqual(mended);
    expect(local.writes).toHaveLength(before);
  });
});
