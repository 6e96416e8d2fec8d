import { beforeEach, describe, expect, it, vi } from 'vitest';
import { undoFor } from '../../../core/drafts/record.ts';
import { draftWith } from '../../fixtures/compose.ts';
import { fakeIndexedDb } from '../../fixtures/indexed-db.ts';
import type { fakeStorage } from '../../fixtures/storage.ts';

/** What only Firefox has, where a test says so. */
const asFirefox = vi.hoisted(() => ({}) as { getBrowserInfo?: () => void });
vi.mock('../../../browser/api.ts', async () => ({
  browser: {
    ...(await import('../../fixtures/storage.ts')).fakeStorage(),
    runtime: Object.assign(asFirefox, { id: 'us', getURL: (path: string) => `extension://us/${path}` }),
  },
}));
const { local } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
const { clearPictures, getPicture, picturesSize, putPicture, sweepPictures } = await import('../../../browser/picture-store.ts');
const { deleteDraft, forgetDraft, loadDrafts, saveDraft } = await import('../../../browser/drafts.ts');
const { answerForgetting, forgetOldDrafts } = await import('../../../browser/forget-draft.ts');
const { holdUntilErased } = await import('../../../browser/epoch.ts');

let database = fakeIndexedDb();
/** Each test has ids of its own: what this page has held once, it holds to its end. */
let turn = 0;
const id = (name: string) => `${turn}-${name}-0000`;
const photo = (name: string) => ({ id: id(name), name: `${name}.jpg`, alt: '' });
const put = (...names: string[]) => Promise.all(names.map((name) => putPicture(id(name), new Blob([name], { type: 'image/jpeg' }))));
/** Ids of the files that are kept. */
const idsIn = () => [...(database.all.get('pictures')?.files?.keys() ?? [])];
/** As if every page that has read or kept a picture had closed. */
const closeAll = () => vi.spyOn(navigator.locks, 'query').mockResolvedValue({ held: [], pending: [] });

beforeEach(() => {
  vi.restoreAllMocks();
  turn++;
  local.hold({});
  database = fakeIndexedDb();
  vi.stubGlobal('indexedDB', database.factory);
});

describe('files of pictures', () => {
  it('are kept under their ids, with their kind, and can be counted', async () => {
    await put('a', 'bcd');
    expect(await (await getPicture(id('bcd')))?.text()).toBe('bcd');
    expect((await getPicture(id('a')))?.type).toBe('image/jpeg');
    expect(await getPicture(id('none'))).toBeUndefined();
    expect(idsIn().sort()).toEqual([id('a'), id('bcd')]);
    expect(await picturesSize()).toBe(4);
    expect(database.open.count).toBe(0);
  });

  it('are kept as each browser removes them: long enough for a file of their own, or as a Blob', async () => {
    await put('a');
    asFirefox.getBrowserInfo = () => undefined;
    await put('b');
    delete asFirefox.getBrowserInfo;
    const held = database.all.get('pictures')?.files as Map<string, unknown>;
    const kept = (name: string) => (held.get(id(name)) as { bytes: Blob | Uint8Array }).bytes;
    expect((kept('a') as Uint8Array).length).toBe(128 * 1024);
    expect(kept('b')).toBeInstanceOf(Blob);
    expect(await Promise.all(['a', 'b'].map(async (name) => (await getPicture(id(name)))?.text()))).toEqual(['a', 'b']);
    expect(await picturesSize()).toBe(2);
  });

  it('that cannot be saved are told of, and the others stay', async () => {
    await put('a');
    database.failing.put = true;
    await expect(putPicture(id('b'), new Blob(['b']))).rejects.toThrow('full');
    expect(idsIn()).toEqual([id('a')]);
    expect(database.open.count).toBe(0);
  });

  it('all go with the database', async () => {
    await put('a', 'b');
    await clearPictures();
    expect(database.all.size).toBe(0);
  });
});

describe('sweeping', () => {
  it('takes what no draft names, and nothing else', async () => {
    await put('kept', 'deleted', 'other');
    await saveDraft(draftWith({ id: 'one', text: 'a', pictures: [photo('kept')] }), {});
    await saveDraft(draftWith({ id: 'two', text: 'b', pictures: [photo('deleted')] }), {});
    await deleteDraft('two');
    closeAll();
    await sweepPictures();
    expect(idsIn().sort()).toEqual([id('deleted'), id('kept')]);
  });

  it('leaves what a page may still put into a draft, unless it was released', async () => {
    await put('a', 'b');
    await sweepPictures();
    expect(idsIn()).toHaveLength(2);
    await sweepPictures([id('a')]);
    expect(idsIn()).toEqual([id('b')]);
  });

  it('leaves what only the original of a broken draft names', async () => {
    await put('a');
    local.hold({ 'draft.one': { text: 'a', pictures: [{ id: id('a'), name: 7 }] } });
    await loadDrafts();
    closeAll();
    await sweepPictures();
    expect(idsIn()).toEqual([id('a')]);
  });

  it('takes the database away with the last one, and makes none where none is', async () => {
    await put('a');
    closeAll();
    await sweepPictures();
    expect(database.all.size).toBe(0);
    await sweepPictures();
    expect(database.all.size).toBe(0);
  });

  it('takes nothing where what is kept cannot be read', async () => {
    await put('a');
    closeAll();
    local.failing.get = true;
    await expect(sweepPictures()).rejects.toThrow();
    expect(idsIn()).toEqual([id('a')]);
  });

  it('is done when the browser starts', async () => {
    await put('a', 'b');
    await saveDraft(draftWith({ id: 'one', text: 'a', pictures: [photo('a')] }), {});
    closeAll();
    await forgetOldDrafts();
    expect(idsIn()).toEqual([id('a')]);
  });
});

describe('a draft that goes for good', () => {
  it('takes its pictures along, also while a page still shows them; before that they stay', async () => {
    await put('a', 'b');
    await saveDraft(draftWith({ id: 'one', text: 'a', pictures: [photo('a')] }), {});
    await saveDraft(draftWith({ id: 'two', text: 'b', pictures: [photo('b')] }), {});
    await deleteDraft('one');
    expect(idsIn()).toHaveLength(2);
    await forgetDraft('one');
    expect(idsIn()).toEqual([id('b')]);
  });

  it('leaves those that a copy of it has', async () => {
    await put('a');
    await saveDraft(draftWith({ id: 'one', text: 'a', pictures: [photo('a')] }), {});
    await saveDraft(draftWith({ id: 'copy', text: 'a', pictures: [photo('a')] }), {});
    await deleteDraft('one');
    await forgetDraft('one');
    expect(idsIn()).toEqual([id('a')]);
  });

  it('takes them along after ten minutes', async () => {
    await put('a', 'b');
    await saveDraft(draftWith({ id: 'one', text: 'a', pictures: [photo('a')] }), {});
    await saveDraft(draftWith({ id: 'two', text: 'b', pictures: [photo('b')] }), {});
    local.hold({ ...local.all(), 'draft.one': { ...(local.all()['draft.one'] as object), deleted: Date.now() - undoFor - 1 } });
    await loadDrafts();
    expect(idsIn()).toEqual([id('b')]);
  });

  it('takes them along when its page closes, where only the page still knew them', async () => {
    await put('a', 'b');
    await saveDraft(draftWith({ id: 'two', text: 'b', pictures: [photo('b')] }), {});
    const sender = { id: 'us', url: 'extension://us/compose.html' };
    await answerForgetting({ ask: 'forget-draft', id: 'one', pictures: [id('a'), id('b')] }, sender);
    expect(idsIn()).toEqual([id('b')]);
    expect(answerForgetting({ ask: 'forget-draft', id: 'one', pictures: ['no id'] }, sender)).toBeUndefined();
  });

  it('goes also where its pictures cannot', async () => {
    await put('a');
    await saveDraft(draftWith({ id: 'one', text: 'a', pictures: [photo('a')] }), {});
    await deleteDraft('one');
    database.failing.open = true;
    await forgetDraft('one');
    expect(local.all()).not.toHaveProperty('draft.one');
  });
});

it('a page from before everything was erased can keep no picture', async () => {
  const { session } = ((await import('../../../browser/api.ts')).browser as unknown as ReturnType<typeof fakeStorage>).storage;
  holdUntilErased(() => undefined);
  await session.set({ erased: 'by another page' });
  await expect(put('a')).rejects.toThrow('erased');
  expect(database.all.size).toBe(0);
});
