import { type Account, type Accounts, accountKey, addAccount, changeAccount, isIn, most, type Seen } from '../accounts/accounts.ts';
import { isSame } from '../reading/same.ts';

/** Accounts of the file that have the address of one here and say something else of it. */
export const otherAccounts = (mine: Accounts, theirs: Accounts): Account[] =>
  theirs.list.filter((one) => {
    const known = mine.list.find(({ url }) => accountKey(url) === accountKey(one.url));
    return known !== undefined && !isSame({ ...known, url: one.url }, one);
  });

/** Accounts of the file that are not here, and for which there is no more room. */
export const accountsOut = (mine: Accounts, theirs: Accounts): Account[] =>
  theirs.list.filter(({ url }) => !isIn(mine.list, url)).slice(Math.max(0, most.accounts - mine.list.length));

/** @param side what holds where both sides say something of one account */
export function mergeAccounts(mine: Accounts, theirs: Accounts, side: 'mine' | 'file'): Accounts {
  const others = side === 'file' ? otherAccounts(mine, theirs) : [];
  const mended = others.reduce((all, { url, ...said }) => changeAccount(all, url, said), mine);
  const all = theirs.list.reduce((kept, one) => addAccount(kept, one), mended);
  const keyOf = ({ from, to }: Seen) => `${accountKey(from)} ${accountKey(to)}`;
  const known = new Set(mine.seen.map(keyOf));
  const fresh = theirs.seen.filter((one) => !known.has(keyOf(one)) && isIn(all.list, one.from) && isIn(all.list, one.to));
  return {
    ...all,
    done: [...new Set([...mine.done, ...theirs.done])].slice(0, most.done),
    seen: [...mine.seen, ...fresh].slice(0, most.seen),
  };
}
