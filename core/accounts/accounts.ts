/** The public accounts of a group: where they are, what of them is linked, and who can get in. Never what anybody gets in with. */
import { fields, isPlain, type Reader, text, textLike } from '../reading/reader.ts';
import { isSame } from '../reading/same.ts';
import { addressKey } from '../text/address.ts';
import { isWebAddress } from '../text/clean-links.ts';
import { looksSecret } from './secret.ts';

/** One public account, or a website of the group. */
export interface Account {
  /** Its address as people open it: it is how the account is known. */
  url: string;
  /** Id of the platform; "website" for a site of the group's own. */
  place: string;
  /** Who can get in, as names or roles; "" where nobody said. */
  people: string;
  /** Where letters for it arrive, as the group would say it: "the office address". */
  mail: string;
}

/** What a page of one account was seen to link to. */
export interface Seen {
  /** Addresses of two accounts. */
  from: string;
  to: string;
  /** The local day, as 2026-11-22. */
  day: string;
}

/** All of it. */
export interface Accounts {
  list: Account[];
  /** What is done: links that are set, and red flags that are gone. */
  done: string[];
  seen: Seen[];
}

/** How much of it is kept, and how long a text may be, in UTF-16 units. */
export const most = { accounts: 40, done: 400, seen: 400, url: 500, text: 200 } as const;

const place = textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const mark = textLike(/^[A-Za-z0-9.>-]{1,160}$/);
const day = textLike(/^\d{4}-\d{2}-\d{2}$/);
const url: Reader<string> = (raw) =>
  typeof raw === 'string' && raw.length <= most.url && isWebAddress(raw) && /^https?:/.test(raw) ? raw : undefined;
/** A short text that holds no secret: one that does is not kept at all. */
const plainText: Reader<string> = (raw) => {
  const given = text(raw);
  return given !== undefined && given.length <= most.text && !looksSecret(given) ? given : undefined;
};

const account = fields<Account>({ url, place, people: plainText, mail: plainText });
const seen = fields<Seen>({ from: url, to: url, day });

/** The good items of a list, each once by its key, and whether that is all of it. */
function listOf<T>(raw: unknown, item: Reader<T>, keyOf: (one: T) => string, longest: number): { value: T[]; intact: boolean } {
  if (raw === undefined) return { value: [], intact: true };
  if (!Array.isArray(raw)) return { value: [], intact: false };
  const byKey = new Map<string, T>();
  for (const one of raw) {
    const good = item(one);
    if (good !== undefined && byKey.size < longest && !byKey.has(keyOf(good))) byKey.set(keyOf(good), good);
  }
  const value = [...byKey.values()];
  return { value, intact: value.length === raw.length };
}

/** How an account is told from others: the same page under another spelling is the same account. */
export const accountKey = (address: string): string => addressKey(address) ?? address;

/**
 * What storage or a file holds of it, field by field: what is good stays. Never throws.
 * @param raw anything
 * @returns the accounts, and the fields that could not be read as they were, as "accounts.list"
 */
export function readAccounts(raw: unknown): { value: Accounts; lost: string[] } {
  const given = isPlain(raw) ? raw : {};
  const list = listOf(given.list, account, (one) => accountKey(one.url), most.accounts);
  const done = listOf(given.done, mark, (one) => one, most.done);
  const links = listOf(given.seen, seen, (one) => `${accountKey(one.from)} ${accountKey(one.to)}`, most.seen);
  const found = { list, done, seen: links };
  const isWhole = raw === undefined || given === raw;
  return {
    value: { list: list.value, done: done.value, seen: links.value },
    lost: Object.entries(found).flatMap(([field, { intact }]) => (intact && isWhole ? [] : [`accounts.${field}`])),
  };
}

/** With one more account, or what is new of one that is there. Doing it twice is doing it once. */
export function withAccount(all: Accounts, one: Account): Accounts {
  const at = all.list.findIndex(({ url: known }) => accountKey(known) === accountKey(one.url));
  if (at < 0) return all.list.length < most.accounts ? { ...all, list: [...all.list, one] } : all;
  return isSame(all.list[at], one) ? all : { ...all, list: all.list.map((known, i) => (i === at ? one : known)) };
}

/** Without one account, and without what was seen of it. */
export const withoutAccount = (all: Accounts, address: string): Accounts => {
  const isOther = (known: string) => accountKey(known) !== accountKey(address);
  return {
    ...all,
    list: all.list.filter(({ url: known }) => isOther(known)),
    seen: all.seen.filter(({ from, to }) => isOther(from) && isOther(to)),
  };
};

/** With a mark set or taken back. */
export const withMark = (all: Accounts, id: string, isDone: boolean): Accounts => ({
  ...all,
  done: [...all.done.filter((one) => one !== id), ...(isDone ? [id] : [])],
});

/** With what the page of an account was seen to link to, in place of what was seen of it before. */
export const withSeen = (all: Accounts, from: string, to: readonly string[], today: string): Accounts => ({
  ...all,
  seen: [
    ...all.seen.filter((one) => accountKey(one.from) !== accountKey(from)),
    ...to.filter((one) => accountKey(one) !== accountKey(from)).map((one) => ({ from, to: one, day: today })),
  ],
});
