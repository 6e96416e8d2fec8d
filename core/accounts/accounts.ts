/** The public accounts of a group: where they are, what of them is linked, and who can get in. Never what anybody gets in with. */
import { isSame } from '../reading/same.ts';
import { addressKey } from '../text/address.ts';

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

/** How an account is told from others: the same page under another spelling is the same account, and networks care for no letter case. */
export const accountKey = (address: string): string => (addressKey(address) ?? address).toLowerCase();

/** Whether an account of this address is in a list. */
export const isIn = (list: readonly Pick<Account, 'url'>[], address: string): boolean =>
  list.some(({ url }) => accountKey(url) === accountKey(address));

/**
 * With one more account. What is known of one that is there stays as it is; into a full list nothing goes. Doing it twice is doing it once.
 * @param at where in the list; at its end where left out
 */
export function addAccount(all: Accounts, one: Account, at = all.list.length): Accounts {
  if (isIn(all.list, one.url) || all.list.length >= most.accounts) return all;
  return { ...all, list: [...all.list.slice(0, at), one, ...all.list.slice(at)] };
}

/** With something else said of an account that is there. */
export function changeAccount(all: Accounts, address: string, said: Partial<Pick<Account, 'place' | 'people' | 'mail'>>): Accounts {
  const list = all.list.map((one) => (accountKey(one.url) === accountKey(address) ? { ...one, ...said } : one));
  return isSame(list, all.list) ? all : { ...all, list };
}

/** What goes with an account: the account, its place in the list, what was seen of it, and the marks of a place that is no more in the list. */
export interface Removed extends Pick<Accounts, 'done' | 'seen'> {
  account: Account;
  at: number;
}

/** What would go with an account. Undefined where it is not in the list. */
export function removedWith({ list, done, seen }: Accounts, address: string): Removed | undefined {
  const is = (known: string) => accountKey(known) === accountKey(address);
  const at = list.findIndex(({ url }) => is(url));
  const account = list[at];
  if (!account) return undefined;
  const isLast = !list.some(({ place, url }) => place === account.place && !is(url));
  return {
    account,
    at,
    done: done.filter((mark) => isLast && mark.includes('>') && mark.split('>').includes(account.place)),
    seen: seen.filter(({ from, to }) => is(from) || is(to)),
  };
}

/** Without one account, and without what goes with it. */
export function withoutAccount(all: Accounts, address: string): Accounts {
  const gone = removedWith(all, address);
  if (!gone) return all;
  return {
    list: all.list.filter((one) => one !== gone.account),
    done: all.done.filter((mark) => !gone.done.includes(mark)),
    seen: all.seen.filter((one) => !gone.seen.includes(one)),
  };
}

/** With an account again that was taken out, where it was. Unchanged where the list has become full. */
export function withAgain(all: Accounts, { account, at, done, seen }: Removed): Accounts {
  const back = addAccount(all, account, at);
  if (back === all) return all;
  const isStill = ({ from, to }: Seen) => isIn(back.list, from) && isIn(back.list, to);
  return {
    ...back,
    done: [...new Set([...all.done, ...done])].slice(0, most.done),
    seen: [...all.seen, ...seen.filter((one) => isStill(one) && !all.seen.some((other) => isSame(one, other)))].slice(0, most.seen),
  };
}

/** With a mark set or taken back. */
export const withMark = (all: Accounts, id: string, isDone: boolean): Accounts => ({
  ...all,
  done: [...all.done.filter((one) => one !== id), ...(isDone ? [id] : [])].slice(-most.done),
});

/** With what the page of an account was seen to link to, in place of what was seen of it before. Of too much, the oldest goes. */
export const withSeen = (all: Accounts, from: string, to: readonly string[], today: string): Accounts => ({
  ...all,
  seen: [
    ...all.seen.filter((one) => accountKey(one.from) !== accountKey(from)),
    ...to
      .filter((one) => accountKey(one) !== accountKey(from) && isIn(all.list, one) && isIn(all.list, from))
      .map((one) => ({ from, to: one, day: today })),
  ].slice(-most.seen),
});
