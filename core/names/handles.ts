import type { HandleForm } from '../../data/schema/vocabulary.ts';
import type { NameEntry } from '../drafts/draft.ts';
import { comparable } from '../text/comparable.ts';
import { memoized } from '../text/memoize.ts';
import { type Token, tokensIn } from '../text/tokens.ts';
import { handleProblem } from './handle-shape.ts';

/** Somebody named in a text, and what was written for them. */
interface Named {
  /** As typed, without "@". */
  key: string;
  written: string;
  /** Whether it is a handle, and not a plain name. */
  known: boolean;
}
export interface WithHandles {
  text: string;
  named: Named[];
  /** What follows "@" and is not in the name book, each once. */
  unknown: string[];
}

/** Scripts written without spaces: there a name ends where the book says. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const endsHere = new RegExp(`^[${unspaced}]`, 'u');
/** Longer than any handle: what comes later after a name is no part of it. In characters. */
const longestTail = 400;

/** What a text names, each piece as the widest grammar reads it; links and e-mail addresses stay as they are. */
const mentionsOf = memoized((text) => (/[@＠]/.test(text) ? tokensIn(text).filter(({ kind }) => kind === 'mention') : []));

/** The entry that a word names, and what is left of the word behind it. */
function entryFor(typed: string, book: ReadonlyMap<string, NameEntry>): { entry: NameEntry; key: string } | undefined {
  for (let end = typed.length; end > 0; end--) {
    if (end < typed.length && !endsHere.test(typed.slice(end))) continue;
    const entry = book.get(comparable(typed.slice(0, end)));
    if (entry) return { entry, key: typed.slice(0, end) };
  }
  return undefined;
}

/** The handle that is good on a platform. One of a fediverse server is good on all of them. */
function handleOn(entry: NameEntry, platform: string, form: HandleForm): string | undefined {
  const own = Object.hasOwn(entry.handles, platform) ? [entry.handles[platform] as string] : [];
  const others = form === 'name-at-server' ? Object.values(entry.handles) : [];
  return [...own, ...others].find((handle) => !handleProblem(platform, handle, form));
}

/** Whether the platform would read what follows as part of the handle, and so name somebody else. */
const runsOn = (platform: string, handle: string, after: string, form: HandleForm): boolean => {
  const [tail = ''] = /^[.@·-]*[\p{L}\p{M}\p{N}_]+/u.exec(after) ?? [];
  // A server may be read in any letters, also where no handle of the name book could have them.
  return tail !== '' && (form === 'name-at-server' || !handleProblem(platform, handle + tail, form));
};

/**
 * A core text as it is written on one platform. "@who" becomes the handle there, or the plain name. What is in no name
 * book loses its "@", because it would name a stranger; a full handle stays only where handles are of its form.
 * @param platform id of the platform
 * @param form how people are named there
 */
export function withHandles(text: string, platform: string, book: readonly NameEntry[], form: HandleForm): WithHandles {
  const byKey = new Map([...book].reverse().map((entry) => [comparable(entry.key), entry]));
  const named: Named[] = [];
  const unknown = new Set<string>();

  const write = (typed: string, after: string): string => {
    const found = entryFor(typed, byKey);
    if (!found) {
      unknown.add(typed);
      return typed;
    }
    const left = typed.slice(found.key.length);
    const handle = handleOn(found.entry, platform, form);
    const known = handle !== undefined && !runsOn(platform, handle, left + after, form);
    const written = known ? `@${handle}` : found.entry.name || found.key;
    named.push({ key: found.key, written, known });
    return written + left;
  };
  const asTyped = (handle: string, own: HandleForm, plain: string): string => {
    const known = form === own && !handleProblem(platform, handle, form);
    const written = known ? `@${handle}` : plain;
    named.push({ key: handle, written, known });
    return written;
  };

  const writeName = ({ value, end }: Token): string => {
    const after = text.slice(end, end + longestTail);
    const server = value.indexOf('@');
    if (server > 0) return asTyped(value, 'name-at-server', value.slice(0, server));
    const dot = value.indexOf('.');
    if (dot < 0) return write(value, after);
    // "@who.Then": a space is missing between two sentences.
    const [start, rest] = [value.slice(0, dot), value.slice(dot)];
    const joined = /^\.\p{Lu}/u.test(rest) && byKey.has(comparable(start));
    return joined ? write(start, rest + after) + rest : asTyped(value, 'domain', value);
  };
  let written = '';
  let done = 0;
  for (const token of mentionsOf(text)) {
    written += text.slice(done, token.start) + writeName(token);
    done = token.end;
  }
  written += text.slice(done);
  return { text: written, named, unknown: [...unknown] };
}
