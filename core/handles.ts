import type { HandleForm } from '../data/vocabulary.ts';
import type { NameEntry } from './draft.ts';
import { handleProblem } from './handle-shape.ts';
import { sameKey, word } from './name-book.ts';
import { remembered } from './remembered.ts';

/** Somebody named in a text, and what was written for them. */
export interface Named {
  /** As typed, without "@". */
  key: string;
  written: string;
  /** Whether it is a handle, and not a plain name. */
  known: boolean;
}
export interface WithHandles {
  text: string;
  named: Named[];
  /** What stands after "@" and is in no name book, each once. */
  unknown: string[];
}

/** Scripts written without blanks: there a name ends where the book says. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const endsHere = new RegExp(`^[${unspaced}]`, 'u');
const ascii = 'a-z0-9A-Z';
const label = `[${ascii}](?:[${ascii}-]*[${ascii}])?`;
/** Before the "@" of an e-mail address: at most 64 signs (RFC 5321), the first and last of them no punctuation. */
const local = `(?<![${ascii}_])[\\p{sc=Latn}0-9_](?:[\\p{sc=Latn}\\p{M}0-9._%+'-]{0,62}[\\p{sc=Latn}\\p{M}0-9_])?`;
/** An address goes on to a blank, but not into a mention behind a comma or bracket. */
const rest = '(?:(?![,;)!?\\]}\'"|]+[@＠])[^\\s<>"«»“”，。、；！？（）「」『』【】《》])';

/**
 * What stays as it is (web addresses, with or without "https://", and e-mail addresses), or a mention: one or more "@",
 * then "who", "who@server.example" or "who.example". Only a letter from a to z or a figure before "@" makes it no mention:
 * so X reads it, and a "@" too few harms less than a stranger named (https://github.com/twitter/twitter-text, validMentionPrecedingChars).
 */
const tokens = new RegExp(
  [
    `(?:[hH][tT][tT][pP][sS]?://${rest}+)`,
    `(?<![\\p{L}\\p{M}\\p{N}@＠_.-])(?:${label}\\.)+[a-zA-Z]{2,}/${rest}*`,
    `${local}@(?:${label}\\.)+[a-zA-Z]{2,}`,
    `(?<![${ascii}_@＠])[@＠]+(?:` +
      `(?<server>[${ascii}_]+(?:[.-]+[${ascii}_]+)*@(?:${label}\\.)+[a-zA-Z]{2,}(?![${ascii}-]))` +
      `|(?<domain>(?:${label}\\.)+[a-zA-Z](?:[${ascii}-]*[${ascii}])?(?![\\p{L}\\p{N}_]))` +
      `|(?<key>${word}))`,
  ].join('|'),
  'gu',
);

/** Whether there is anything in a text that names somebody. */
const mayName = /[@＠]/;

/** What `tokens` finds in a text, which takes longer than all the rest. */
const tokensOf = remembered((text) => (mayName.test(text) ? [...text.matchAll(tokens)] : []));

/** The entry that a word names, and what is left of the word behind it. */
function entryFor(typed: string, book: ReadonlyMap<string, NameEntry>): { entry: NameEntry; key: string } | undefined {
  for (let end = typed.length; end > 0; end--) {
    if (end < typed.length && !endsHere.test(typed.slice(end))) continue;
    const entry = book.get(sameKey(typed.slice(0, end)));
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
  return tail !== '' && !handleProblem(platform, handle + tail, form);
};

/**
 * A core text as it is written on one platform. "@who" becomes the handle there, or the plain name. What is in no name
 * book loses its "@", because it would name a stranger; a full handle stays only where handles are of its form.
 * @param platform id of the platform
 * @param form how people are named there
 */
export function withHandles(text: string, platform: string, book: readonly NameEntry[], form: HandleForm): WithHandles {
  const byKey = new Map([...book].reverse().map((entry) => [sameKey(entry.key), entry]));
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

  const writeToken = ({ 0: match, index, groups = {} }: RegExpExecArray): string => {
    const { server, domain, key } = groups;
    const after = text.slice(index + match.length);
    if (server) return asTyped(server, 'name-at-server', server.slice(0, server.indexOf('@')));
    if (domain) {
      // "@who.Then": a blank is missing between two sentences.
      const dot = domain.indexOf('.');
      const [start, end] = [domain.slice(0, dot), domain.slice(dot)];
      const joined = /^\.\p{Lu}/u.test(end) && byKey.has(sameKey(start));
      return joined ? write(start, end + after) + end : asTyped(domain, 'domain', domain);
    }
    return key ? write(key, after) : match;
  };
  let written = '';
  let done = 0;
  for (const token of tokensOf(text)) {
    written += text.slice(done, token.index) + writeToken(token);
    done = token.index + token[0].length;
  }
  written += text.slice(done);
  return { text: written, named, unknown: [...unknown] };
}
