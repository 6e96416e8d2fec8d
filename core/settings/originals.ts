import { isPlain } from '../reading/reader.ts';

/** Values that could not be read, as they were, by the key they stood under; a later one of the same key is "key~2", "key~3" ... */
export type Originals = Record<string, unknown>;

const isOf = (name: string, key: string) => name === key || (name.startsWith(`${key}~`) && /^\d+$/.test(name.slice(key.length + 1)));

/** Whether two values hold the same, as far as a file could hold them. The popup reads this too: their fields stay in one order, so the plain text is enough. */
function isSame(one: unknown, other: unknown): boolean {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    // A number too big for JSON, which Firefox can keep.
    return false;
  }
}

/** What was kept before; what is no such list is kept as an original itself, whole. */
function readOriginals(raw: unknown): Originals {
  if (raw === undefined) return {};
  return isPlain(raw) ? raw : { unreadable: raw };
}

/** Puts one more original beside those that were kept earlier; none of these is given up for it. @param raw what the browser kept under "unreadable" */
export function withOriginal(raw: unknown, key: string, original: unknown): Originals {
  const originals = readOriginals(raw);
  const earlier = Object.keys(originals).filter((name) => isOf(name, key));
  if (earlier.some((name) => isSame(originals[name], original))) return originals;
  let name = key;
  for (let at = 2; name in originals; at++) name = `${key}~${at}`;
  return { ...originals, [name]: original };
}

/**
 * Takes originals away.
 * @param isMeant of the key under which the value was kept, and the original
 * @returns undefined where none of them was there
 */
export function withoutOriginals(raw: unknown, isMeant: (key: string, original: unknown) => boolean): Originals | undefined {
  const all = Object.entries(readOriginals(raw));
  const others = all.filter(([name, original]) => !isMeant(name.replace(/~\d+$/, ''), original));
  return others.length === all.length ? undefined : Object.fromEntries(others);
}
