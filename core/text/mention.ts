import type { MentionShape, TextGrammar } from '../../data/reference/text-grammars.ts';
import { hostEnd, isTld } from './host.ts';
import { word as keyWord } from './word.ts';

const signs = /[@＠]+/uy;
const user = /[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*/iy;
const xName = /[a-z0-9_]{1,20}(?:\/[a-z][a-z0-9_-]{0,24})?/iy;
const asciiRun = /[a-z0-9.-]+/iy;
const server = /@[\p{L}\p{M}\p{Nd}\p{Pc}]+(?:[.-]+[\p{L}\p{M}\p{Nd}\p{Pc}]+)*/uy;
const goesOn = /[\p{L}\p{N}_]/uy;

let key: RegExp | undefined;

const endOf = (pattern: RegExp, text: string, from: number): number | undefined => {
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found ? from + found[0].length : undefined;
};

/** A name of at least two labels from a to z, without a stop or hyphen at its end. */
function domainEnd(text: string, from: number): number | undefined {
  const run = text.slice(from, endOf(asciiRun, text, from) ?? from);
  const labels = run.split('.');
  const empty = labels.indexOf('');
  let name = (empty < 0 ? labels : labels.slice(0, empty)).join('.');
  while (name.endsWith('-')) name = name.slice(0, -1);
  const bad = name.split('.').some((label) => label === '' || label.startsWith('-') || label.endsWith('-'));
  return name.includes('.') && !bad ? from + name.length : undefined;
}

const last = (domain: string): string => domain.slice(domain.lastIndexOf('.') + 1);

const ends: Record<MentionShape, (text: string, from: number) => number | undefined> = {
  'name-at-server': (text, from) => {
    const at = endOf(user, text, from);
    return at !== undefined && text[at] === '@' ? hostEnd(text, at + 1, false) : undefined;
  },
  domain: (text, from) => {
    const end = domainEnd(text, from);
    if (end === undefined || !/^[a-z]/i.test(last(text.slice(from, end)))) return undefined;
    return endOf(goesOn, text, end) === undefined ? end : undefined;
  },
  'known-domain': (text, from) => {
    const end = domainEnd(text, from);
    const name = last(text.slice(from, end));
    return end !== undefined && (isTld(name) || name === 'test') && endOf(goesOn, text, end) === undefined ? end : undefined;
  },
  word: (text, from) => {
    key ??= new RegExp(keyWord, 'uy');
    return endOf(key, text, from);
  },
  'x-name': (text, from) => endOf(xName, text, from),
  'fediverse-name': (text, from) => {
    const end = endOf(user, text, from);
    return end === undefined ? end : (endOf(server, text, end) ?? end);
  },
};

/**
 * Who is named from an "@" on.
 * @param at index of the "@", the first where several stand in a row
 * @returns where the name starts and ends; without a name, start and end are behind the "@"
 */
export function mentionAt(text: string, at: number, { before, shapes, notAfter }: TextGrammar['mentions']): { start: number; end: number } {
  const start = endOf(signs, text, at) ?? at + 1;
  const none = { start, end: start };
  // Several in a row are a slip that the widest reading forgives.
  if (!before.test(text.slice(Math.max(0, at - 5), at)) || (start > at + 1 && !shapes.includes('name-at-server'))) return none;
  for (const shape of shapes) {
    const end = ends[shape](text, start);
    if (end !== undefined && !(notAfter && endOf(notAfter, text, end) !== undefined)) return { start, end };
  }
  return none;
}
