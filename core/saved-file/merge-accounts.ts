import { type Account, type Accounts, accountKey, most, type Seen, withAccount } from '../accounts/accounts.ts';
import { isSame } from '../reading/same.ts';

/** Accounts of the file that have the address of one here and say something else of it. */
export const otherAccounts = (mine: Accounts, theirs: Accounts): Account[] =>
  theirs.list.filter((one) => {
    const known = mine.list.find(({ url }) => accountKey(url) === accountKey(one.url));
    return known !== undefined && !isSame(known, one);
  });

/** @param side what holds where both say something of one account */
export function mergeAccounts(mine: Accounts, theirs: Accounts, side: 'mine' | 'file'): Accounts {
  const fresh = theirs.list.filter(({ url }) => !mine.list.some((one) => accountKey(one.url) === accountKey(url)));
  const all = [...fresh, ...(side === 'file' ? otherAccounts(mine, theirs) : [])].reduce(withAccount, mine);
  const isNew = (one: Seen) => !mine.seen.some(({ from, to }) => from === one.from && to === one.to);
  return {
    ...all,
    done: [...new Set([...mine.done, ...theirs.done])],
    seen: [...mine.seen, ...theirs.seen.filter(isNew)].slice(0, most.seen),
  };
}
