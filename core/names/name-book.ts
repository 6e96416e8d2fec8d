import type { NameEntry } from '../drafts/draft.ts';
import { isPlain } from '../reading/reader.ts';
import { comparable } from '../text/comparable.ts';
import { isWord } from '../text/word.ts';

/** Line breaks, and marks that would turn the direction of all that follows. */
const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
const oneLine = (raw: unknown): string => (typeof raw === 'string' ? raw.replace(unsafe, ' ').replace(/ +/g, ' ').trim() : '');

function readEntry(raw: unknown): NameEntry | undefined {
  if (!isPlain(raw)) return undefined;
  const key = oneLine(raw.key).replace(/^[@＠]/, '');
  if (!isWord(key) || key.length > 80) return undefined;
  const handles = Object.entries(isPlain(raw.handles) ? raw.handles : {})
    .map(([platform, handle]) => [platform, oneLine(handle).replace(/^[@＠]/, '')] as const)
    .filter(([platform, handle]) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(platform) && /^[^\s@＠]\S{0,319}$/.test(handle));
  return { key, name: oneLine(raw.name).slice(0, 200).trim() || key, handles: Object.fromEntries(handles) };
}

/**
 * The name book that storage or a file holds. What is good stays, entry by entry; of two entries with one key, the first.
 * @param raw anything
 * @returns the book, and how many entries could not be kept. Never throws.
 */
export function readBook(raw: unknown): { book: NameEntry[]; dropped: number } {
  const list = Array.isArray(raw) ? raw : [];
  const book = new Map<string, NameEntry>();
  for (const item of list) {
    const entry = readEntry(item);
    if (entry && !book.has(comparable(entry.key))) book.set(comparable(entry.key), entry);
  }
  return { book: [...book.values()], dropped: list.length - book.size };
}
