import { isSame } from '../reading/same.ts';
import type { Carried, Draft, HandWritten } from './draft.ts';

/**
 * What somebody changed of a draft, by its path: "text", "handWritten/x", "carried/x/opened", "refused/tags.x". So two
 * windows that change one draft within one saving do not undo each other's marks. `undefined` takes a mark away.
 */
export type Edits = Record<string, unknown>;

/** Fields that are lists of names in no order. */
const lists = ['refused', 'split', 'profileLink'] as const;
const isList = (field: string): field is (typeof lists)[number] => (lists as readonly string[]).includes(field);

/** What makes one list of names of another: each name with whether it is in. */
const listEdits = (field: string, before: readonly string[], after: readonly string[]): [string, boolean][] => [
  ...after.filter((name) => !before.includes(name)).map((name): [string, boolean] => [`${field}/${name}`, true]),
  ...before.filter((name) => !after.includes(name)).map((name): [string, boolean] => [`${field}/${name}`, false]),
];

const keysOf = (...records: object[]) => [...new Set(records.flatMap((record) => Object.keys(record)))];

/** What leads from one state of a draft to changes of it. @param changes whole fields, as a page sets them */
export function editsOf(before: Draft, changes: Partial<Draft>): Edits {
  const edits: [string, unknown][] = [];
  for (const [field, value] of Object.entries(changes)) {
    if (field === 'id') continue;
    if (isList(field)) edits.push(...listEdits(field, before[field], value as string[]));
    else if (field === 'handWritten') {
      const after = value as Draft['handWritten'];
      for (const place of keysOf(before.handWritten, after))
        if (!isSame(before.handWritten[place], after[place])) edits.push([`handWritten/${place}`, after[place]]);
    } else if (field === 'carried') {
      const after = value as Draft['carried'];
      for (const place of keysOf(before.carried, after))
        for (const mark of ['opened', 'posted', 'post'] as const)
          if (before.carried[place]?.[mark] !== after[place]?.[mark]) edits.push([`carried/${place}/${mark}`, after[place]?.[mark]]);
    } else if (!isSame(before[field as keyof Draft], value)) edits.push([field, value]);
  }
  return Object.fromEntries(edits);
}

/** A record with one value set, or taken out. */
export function withEntry<T>(record: Record<string, T>, key: string, value: T | undefined): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** The same draft with these edits. A field that none of them names stays the same object. */
export function withEdits(draft: Draft, edits: Edits): Draft {
  let next = draft;
  for (const [where, value] of Object.entries(edits)) {
    const [field = '', ...path] = where.split('/');
    const name = path.join('/');
    if (isList(field)) {
      const others = next[field].filter((one) => one !== name);
      next = { ...next, [field]: value ? [...others, name] : others };
    } else if (field === 'handWritten')
      next = { ...next, handWritten: withEntry(next.handWritten, name, value as HandWritten | undefined) };
    else if (field === 'carried') {
      const [place = '', mark = ''] = path;
      const marks = withEntry<unknown>({ ...next.carried[place] }, mark, value) as Carried;
      next = { ...next, carried: withEntry(next.carried, place, Object.keys(marks).length ? marks : undefined) };
    } else if (where in draft) next = { ...next, [where]: value };
  }
  return next;
}
