import { isPlain } from '../reading/reader.ts';
import { type Draft, isEmpty } from './draft.ts';
import { readDraft, wrongField } from './draft-reader.ts';

/**
 * What is wrong with a file: larger than any draft; not whole; not made by us; it holds everything and not one draft; nothing is written in its
 * draft; a field of the draft, named by `at`, is none of ours.
 */
export type FileProblem = { id: 'tooLarge' | 'noJson' | 'notOurs' | 'everything' | 'empty' } | { id: 'field'; at: string };

/** Longest file that is read, in units of a string: far more than anybody writes. */
const longest = 10_000_000;

/** Text that stands for the id where the file has none; whoever keeps the draft gives it another. */
const noId = 'file';

/**
 * Reads one draft from the JSON that exported() in core/sharing/export.ts makes. Each field is checked by itself: a draft comes whole or not
 * at all, because nobody would see what is missing. Never throws.
 * @param text of the file
 * @returns the draft as it was saved. It has the id of the one it was made from: keep a copy of it (copyOf), never itself
 */
export function readDraftFile(text: string): { draft: Draft } | { problem: FileProblem } {
  const bad = (id: Exclude<FileProblem['id'], 'field'>) => ({ problem: { id } });
  if (text.length > longest) return bad('tooLarge');
  let file: unknown;
  try {
    // A byte order mark is what some editors put before a file.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return bad('noJson');
  }
  if (!isPlain(file)) return bad('notOurs');
  if (Array.isArray(file.drafts)) return bad('everything');
  const raw = file.draft;
  if (!isPlain(raw)) return bad('notOurs');
  const id = typeof raw.id === 'string' && /^[A-Za-z0-9.-]{1,80}$/.test(raw.id) ? raw.id : noId;
  const found = readDraft(id, raw);
  if (!found?.intact) return { problem: { id: 'field', at: wrongField(raw) ?? '' } };
  return isEmpty(found.draft) ? bad('empty') : { draft: found.draft };
}
