/** What becomes of what is kept when a file is loaded. All of it pure; doing it twice is the same as doing it once. */
import type { Platform } from '../../data/schema/schema.ts';
import { suffixFaults } from '../custom/hosts.ts';
import { ruleFaults } from '../custom/rules.ts';
import type { NameEntry } from '../drafts/draft.ts';
import { isSame } from '../reading/same.ts';
import { comparable } from '../text/comparable.ts';
import { mergeAccounts, otherAccounts } from './merge-accounts.ts';
import { mergeKit } from './merge-kit.ts';
import { otherNamed } from './merge-named.ts';
import { type Saved, savedKeys } from './saved-file.ts';

/** What holds where both sides have something else. */
export type Side = 'mine' | 'file';

/** The person's answers, one for each kind of thing. */
export interface Choices {
  /** Settings, marks of tips, servers, and what is kept for writing. */
  settings: Side;
  /** Who they write for, and what they have answered about themselves. */
  group: Side;
  /** Drafts and campaigns. */
  drafts: Side | 'both';
  names: Side;
  own: Side;
}

/** Values that stand where nothing was chosen. */
const isUnset = (value: unknown): boolean =>
  value === '' || value === 'unchosen' || value === 'unasked' || (typeof value === 'object' && !Object.keys(value ?? {}).length);

/** Whether both sides have chosen, and not the same. */
const differs = (mine: unknown, theirs: unknown): boolean => !isUnset(mine) && !isUnset(theirs) && !isSame(mine, theirs);

const either = <T>(mine: T, theirs: T, side: Side): T => {
  if (isUnset(theirs) || isSame(mine, theirs)) return mine;
  return isUnset(mine) || side === 'file' ? theirs : mine;
};

/** Lists to which a file only adds: nobody has to be asked. */
const added = (mine: readonly string[], theirs: readonly string[]): string[] => [...new Set([...mine, ...theirs])];

type Compose = Saved['compose'];

/** Platforms for which both sides name a server, and not the same, or another room on it. */
const otherServers = (mine: Compose, theirs: Compose): string[] =>
  Object.keys(theirs.servers).filter(
    (id) =>
      Object.hasOwn(mine.servers, id) &&
      (mine.servers[id] !== theirs.servers[id] ||
        (Object.hasOwn(mine.limits, id) && Object.hasOwn(theirs.limits, id) && mine.limits[id] !== theirs.limits[id])),
  );

/** How much a post holds belongs to its server: the two come from one side. */
function mergeCompose(mine: Compose, theirs: Compose, side: Side): Compose {
  const asked = side === 'mine' ? otherServers(mine, theirs) : [];
  const isTaken = ([id]: [string, unknown]) => !asked.includes(id);
  const replaced = side === 'file' ? otherServers(mine, theirs) : [];
  const isLeft = ([id]: [string, unknown]) => !replaced.includes(id);
  const merge = <T>(ours: Record<string, T>, others: Record<string, T>): Record<string, T> => ({
    ...Object.fromEntries(Object.entries(ours).filter(isLeft)),
    ...Object.fromEntries(Object.entries(others).filter(isTaken)),
  });
  return {
    // Where the person wrote last, here. Nothing they have chosen.
    places: mine.places.length ? mine.places : theirs.places,
    servers: merge(mine.servers, theirs.servers),
    limits: merge(mine.limits, theirs.limits),
  };
}

const mergeFields = <T extends object>(mine: T, theirs: T, side: Side): T =>
  Object.fromEntries(Object.entries(mine).map(([field, value]) => [field, either(value, theirs[field as keyof T], side)])) as T;

/** What is merged field by field. */
export const mergedKeys = [...savedKeys, 'kit', 'accounts'] as const;
type MergedKey = (typeof mergedKeys)[number];

const mergers: { [Key in MergedKey]: (mine: Saved[Key], theirs: Saved[Key], choices: Choices) => Saved[Key] } = {
  group: (mine, theirs, { group }) => mergeFields(mine, theirs, group),
  answers: (mine, theirs, { group }) => mergeFields(mine, theirs, group),
  plan: (mine, theirs, { group }) => ({ ...mergeFields(mine, theirs, group), done: added(mine.done, theirs.done) }),
  compose: (mine, theirs, { settings }) => mergeCompose(mine, theirs, settings),
  accounts: (mine, theirs, { group }) => mergeAccounts(mine, theirs, group),
  kit: (mine, theirs, { settings }) => mergeKit(mine, theirs, settings),
  tips: (mine, theirs) => ({ done: added(mine.done, theirs.done), hidden: added(mine.hidden, theirs.hidden) }),
  settings: (mine, theirs, { settings }) => ({
    ...mergeFields(mine, theirs, settings),
    off: added(mine.off, theirs.off),
    hiddenOn: mine.hiddenOn > theirs.hiddenOn ? mine.hiddenOn : theirs.hiddenOn,
  }),
};

/** One key of the settings, or what is kept for writing: what is here, filled up from the file, and as the person chose where both sides have something. */
export const mergeKey = <Key extends MergedKey>(key: Key, mine: Saved[Key], theirs: Saved[Key], choices: Choices): Saved[Key] =>
  mergers[key](mine, theirs, choices);

/** Fields where both sides have chosen, and not the same: "settings.theme". */
export function differingFields(
  { settings, group, answers, plan, compose, kit, accounts }: Pick<Saved, MergedKey>,
  theirs: Pick<Saved, MergedKey>,
) {
  const of = <T extends object>(key: string, mine: T, other: T, fields: readonly (keyof T & string)[]) =>
    fields.filter((field) => differs(mine[field], other[field])).map((field) => `${key}.${field}`);
  return {
    settings: [
      ...of('settings', settings, theirs.settings, ['theme', 'inPages', 'language']),
      ...(otherServers(compose, theirs.compose).length ? ['compose.servers'] : []),
      ...(otherNamed(kit.texts, theirs.kit.texts).length ? ['kit.texts'] : []),
      ...(otherNamed(kit.tagSets, theirs.kit.tagSets).length ? ['kit.tagSets'] : []),
    ],
    group: [
      ...of('group', group, theirs.group, Object.keys(group) as (keyof Saved['group'])[]),
      ...of('answers', answers, theirs.answers, Object.keys(answers) as (keyof Saved['answers'])[]),
      ...(otherAccounts(accounts, theirs.accounts).length ? ['accounts.list'] : []),
      ...of('plan', plan, theirs.plan, ['days', 'at', 'skills', 'languages', 'risk', 'posts']),
    ],
  };
}

/** Finds the entry of a book for the same short name. */
function finderIn(book: readonly NameEntry[]): (entry: NameEntry) => NameEntry | undefined {
  const entries = new Map(book.map((entry) => [comparable(entry.key), entry]));
  return ({ key }) => entries.get(comparable(key));
}

/** The name of one that was given none is its short name. */
const nameOf = ({ key, name }: NameEntry) => (name === key ? '' : name);

const shared = (mine: NameEntry, theirs: NameEntry) => Object.keys(theirs.handles).filter((place) => Object.hasOwn(mine.handles, place));

/** Whether somebody is called something else on each side. */
const isOther = (mine: NameEntry, theirs: NameEntry): boolean =>
  differs(nameOf(mine), nameOf(theirs)) || shared(mine, theirs).some((place) => mine.handles[place] !== theirs.handles[place]);

/** Entries of the file that say something else of somebody who is here. */
export function differingNames(mine: readonly NameEntry[], theirs: readonly NameEntry[]): NameEntry[] {
  const find = finderIn(mine);
  return theirs.filter((entry) => {
    const here = find(entry);
    return here !== undefined && isOther(here, entry);
  });
}

/** The name book with the file's: handles that are missing here are filled in. */
export function mergeNames(mine: readonly NameEntry[], theirs: readonly NameEntry[], side: Side): NameEntry[] {
  const [findMine, findTheirs] = [finderIn(mine), finderIn(theirs)];
  const merged = mine.map((here): NameEntry => {
    const there = findTheirs(here);
    if (!there) return here;
    const handles = side === 'file' ? { ...here.handles, ...there.handles } : { ...there.handles, ...here.handles };
    return { key: here.key, name: either(nameOf(here), nameOf(there), side) || here.name, handles };
  });
  return [...merged, ...theirs.filter((entry) => !findMine(entry))];
}

/** Platforms of the file that are here with the same id and are not the same. */
export const differingOwn = (mine: readonly Platform[], theirs: readonly Platform[]): Platform[] =>
  theirs.filter((one) => mine.some((here) => here.id === one.id && !isSame(here, one)));

/**
 * The person's platforms with the file's. Each goes through the same check as a platform file.
 * @param managed set by the organisation: theirs come first
 * @returns `out`: platforms that cannot be here, because a name, an address or an id is taken
 */
export function mergeOwn(
  mine: readonly Platform[],
  theirs: readonly Platform[],
  managed: readonly Platform[],
  side: Side,
): { own: Platform[]; out: Platform[] } {
  const own = [...mine];
  const out: Platform[] = [];
  for (const one of theirs) {
    const at = own.findIndex(({ id }) => id === one.id);
    if (at >= 0 && (side === 'mine' || isSame(own[at], one))) continue;
    const others = [...managed, ...own.filter(({ id }) => id !== one.id)];
    if (ruleFaults(one, others).length || suffixFaults(one).length) out.push(one);
    else if (at >= 0) own[at] = one;
    else own.push(one);
  }
  return { own, out };
}

/** A list of today without what a loading has changed: each item is as it was before, unless it was changed once more since. */
export function takenBack<T>(
  now: readonly T[],
  { before, after }: { before: readonly T[]; after: readonly T[] },
  idOf: (item: T) => string,
): T[] {
  const [wasBy, madeBy] = [before, after].map((list) => new Map(list.map((item) => [idOf(item), item])));
  return now.flatMap((item) => {
    const [was, made] = [wasBy?.get(idOf(item)), madeBy?.get(idOf(item))];
    const isOurs = made !== undefined && !isSame(was, made) && isSame(item, made);
    if (!isOurs) return [item];
    return was === undefined ? [] : [was];
  });
}
