import { type Draft, isEmpty, type NameEntry } from '../core/drafts/draft.ts';
import { type Edits, withEdits } from '../core/drafts/edits.ts';
import { type Opened, pendingPlaces, readOpened, withOpened } from '../core/drafts/pending.ts';
import { type DraftRecord, isOver, readRecord, writeRecord } from '../core/drafts/record.ts';
import { readBook } from '../core/names/name-book.ts';
import { isSame } from '../core/reading/same.ts';
import { openedKey } from './area.ts';
import { collection } from './collection.ts';
import { sweepPictures } from './picture-store.ts';
import { forgetOriginals } from './storage.ts';

const prefix = 'draft.';

/** The storage key of a draft. */
export const keyOfDraft = (id: string): string => prefix + id;

const records = collection<DraftRecord>(prefix, { read: readRecord, write: writeRecord });

/** Which drafts were opened where. An entry too many does no harm: the draft itself decides. */
const opened = collection<Opened>(openedKey, { read: (raw) => ({ value: readOpened(raw), lost: [] }) });

const noteOpened = (edit: (opened: Opened) => Opened): Promise<unknown> =>
  opened.change('', (kept = {}) => {
    const next = edit(kept);
    if (isSame(next, kept)) return Object.keys(kept).length ? kept : undefined;
    return Object.keys(next).length ? next : undefined;
  });

/** Drafts as a page of ours finds them. */
export interface KeptDrafts {
  drafts: Draft[];
  /** Deleted a short while ago, newest first: they can be brought back. */
  deleted: Draft[];
}

/**
 * Removes for good what was deleted or emptied, with its pictures. What somebody brought back meanwhile stays.
 * @param known hashtags that are nothing written, as isEmpty() takes them; ids of its pictures, where it may be gone from storage already
 */
async function purge(id: string, known: { usualTags?: readonly string[]; pictures?: readonly string[] } = {}): Promise<void> {
  const { usualTags = [], pictures = [] } = known;
  let released = pictures;
  const left = await records.change(id, (kept) => {
    if (kept && kept.deleted === undefined && !isEmpty(kept.draft, usualTags)) return kept;
    if (kept) released = kept.draft.pictures.map((picture) => picture.id);
    return undefined;
  });
  if (left) return;
  // What cannot be removed now is swept at the next start.
  if (released.length) await sweepPictures(released).catch(() => undefined);
  await noteOpened((all) => withOpened(all, id, []));
  await forgetOriginals((key) => key === keyOfDraft(id));
}

/**
 * Every draft that is kept. What cannot be read whole is repaired field by field, and the original is kept beside it; what was
 * emptied, or deleted a while ago, goes.
 * @param usualTags hashtags that are nothing written, as isEmpty() takes them
 * @throws where the browser cannot read
 */
export async function loadDrafts(usualTags: readonly string[] = []): Promise<KeptDrafts> {
  const all = [...(await records.loadAll())].map(([id, record]) => ({ id, ...record }));
  const isGone = ({ draft, deleted }: DraftRecord) => (deleted === undefined ? isEmpty(draft, usualTags) : isOver(deleted, Date.now()));
  for (const { id } of all.filter(isGone)) await purge(id, { usualTags }).catch(() => undefined);
  const there = all.filter((one) => !isGone(one));
  // Originals of drafts whose page closed after they were deleted. What was no draft at all stays: there is no other copy.
  const isStray = (key: string, original: unknown) =>
    key.startsWith(prefix) && typeof original === 'object' && !there.some(({ id }) => key === keyOfDraft(id));
  await forgetOriginals(isStray).catch(() => undefined);
  const deleted = there.filter((one) => one.deleted !== undefined).sort((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0));
  return {
    drafts: there.filter((one) => one.deleted === undefined).map(({ draft }) => draft),
    deleted: deleted.map(({ draft }) => draft),
  };
}

/** One draft, unless it was deleted. @throws where the browser cannot read */
export async function loadDraft(id: string): Promise<Draft | undefined> {
  const found = await records.load(id);
  return found?.deleted === undefined ? found?.draft : undefined;
}

/**
 * Keeps changes of one draft, on the basis of what is kept now: two windows with the same draft do not undo each other's changes.
 * One that was deleted is there again.
 * @param base the draft as the window knows it, for the first time it is kept
 * @returns the draft as it is kept now; its time is later than that of any kept before, whatever the clock says
 * @throws where the browser cannot save
 */
export async function saveDraft(base: Draft, edits: Edits): Promise<Draft> {
  const { id } = base;
  const marks = Object.keys(edits).filter((where) => where.startsWith('carried/') && edits[where] !== undefined);
  if (marks.length)
    await noteOpened((all) => withOpened(all, id, [...pendingPlaces(base), ...marks.map((where) => where.split('/')[1] ?? '')]));
  let wasThere = false;
  const kept = await records.change(id, (record) => {
    wasThere = record !== undefined && record.deleted === undefined;
    const next = withEdits(record?.draft ?? base, edits);
    const time = Math.max(next.changed, base.changed);
    const changed = record ? Math.max(time, record.draft.changed + 1) : time;
    return { others: record?.others ?? {}, draft: { ...next, id, changed } };
  });
  const { draft } = kept as DraftRecord;
  if (!wasThere || Object.keys(edits).some((where) => where === 'places' || where.startsWith('carried/')))
    await noteOpened((all) => withOpened(all, id, pendingPlaces(draft)));
  return draft;
}

/**
 * Keeps a whole draft, in the place of one with its id.
 * @returns the way back: what was there before, unless the draft was changed since
 * @throws where the browser cannot save
 */
export async function putDraft(draft: Draft): Promise<() => Promise<void>> {
  const { id } = draft;
  let before: DraftRecord | undefined;
  const put = await records.change(id, (kept) => {
    before = kept;
    const changed = kept ? Math.max(draft.changed, kept.draft.changed + 1) : draft.changed;
    return { others: kept?.others ?? {}, draft: { ...draft, changed } };
  });
  const note = (left: DraftRecord | undefined) =>
    noteOpened((all) => withOpened(all, id, left && left.deleted === undefined ? pendingPlaces(left.draft) : []));
  // Without the note the popup does not offer it there; nothing of the draft is missing.
  await note(put).catch(() => undefined);
  return async () => {
    const left = await records.change(id, (kept) => {
      // Every change of a draft is later than the one before it.
      if (!kept || kept.draft.changed !== put?.draft.changed) return kept;
      return before && { ...before, draft: { ...before.draft, changed: kept.draft.changed + 1 } };
    });
    await note(left);
  };
}

/** Deletes a draft: it stays hidden for as long as that can be undone. To bring it back, save it. @throws where the browser cannot */
export async function deleteDraft(id: string): Promise<void> {
  // On a full disk there is no room for the mark; deleting at once makes room.
  await records.change(id, (kept) => kept && { ...kept, deleted: Date.now() }).catch(() => records.remove(id));
  await noteOpened((all) => withOpened(all, id, []));
}

/** Removes a deleted or emptied draft for good, and what is left of it from before a repair. Nothing where somebody brought it back. @param known as above */
export const forgetDraft = purge;

/** Tells of every change of drafts, in this window and others; no draft where it was deleted. @returns the function that ends it */
export const watchDrafts = (changed: (id: string, draft: Draft | undefined) => void): (() => void) =>
  records.watch((id, record) => changed(id, record?.deleted === undefined ? record?.draft : undefined));

const book = /* @__PURE__ */ collection<NameEntry[]>('names', {
  read(raw) {
    const { book: value, dropped } = readBook(raw);
    return { value, lost: dropped > 0 || (raw !== undefined && !Array.isArray(raw)) ? ['names.book'] : [] };
  },
});

/** The name book. @throws where the browser cannot read */
export const loadBook = async (): Promise<NameEntry[]> => (await book.load()) ?? [];

/**
 * Changes the name book on the basis of what is kept now: two windows do not undo each other's entries.
 * @returns the book as it is kept then
 * @throws where the browser cannot save
 */
export const changeBook = async (edit: (book: readonly NameEntry[]) => readonly NameEntry[]): Promise<NameEntry[]> =>
  (await book.change('', (kept = []) => [...edit(kept)])) ?? [];

/** Tells of every change of the name book, in any window. @returns the function that ends it */
export const watchBook = (changed: (book: NameEntry[]) => void): (() => void) => book.watch((_, now) => changed(now ?? []));
