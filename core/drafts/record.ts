import type { Draft } from './draft.ts';
import { readDraft } from './draft-reader.ts';

/** A draft as it lies in storage. */
export interface DraftRecord {
  draft: Draft;
  /** When it was deleted, as of Date.now(); it lies there until that cannot be undone any more. */
  deleted?: number | undefined;
  /** Fields that this version does not know. A later one has kept them, and they stay. */
  others: Record<string, unknown>;
}

/** How long a deleted draft can be brought back, in ms. */
export const undoFor = 10 * 60 * 1000;

/** Whether a deleted draft is gone for good. @param now as of Date.now() */
export const isOver = (deleted: number, now: number): boolean => Math.abs(now - deleted) >= undoFor;

/**
 * Reads a draft as it was kept, field by field. Never throws.
 * @param raw anything
 * @returns no value where nothing of it is a draft; `lost` says so, and where parts could not be read
 */
export function readRecord(raw: unknown, id: string): { value: DraftRecord | undefined; lost: string[] } {
  const found = readDraft(id, raw);
  if (!found) return { value: undefined, lost: raw === undefined ? [] : ['drafts.some'] };
  const { deleted, ...rest } = raw as Record<string, unknown>;
  const others = Object.fromEntries(Object.entries(rest).filter(([field]) => !(field in found.draft)));
  const isMarked = typeof deleted === 'number' && Number.isFinite(deleted);
  return { value: { draft: found.draft, others, ...(isMarked ? { deleted } : {}) }, lost: found.intact ? [] : ['drafts.some'] };
}

/** The record as storage takes it. */
export const writeRecord = ({ draft, deleted, others }: DraftRecord): object => ({
  ...others,
  ...draft,
  ...(deleted === undefined ? {} : { deleted }),
});
