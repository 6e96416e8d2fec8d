import type { Accounts } from '../core/accounts/accounts.ts';
import { readAccounts } from '../core/accounts/read-accounts.ts';
import { collection } from './collection.ts';

const accounts = collection<Accounts>('accounts', {
  read(raw) {
    const { value, lost } = readAccounts(raw);
    // What had to be mended is told to people by its part, and the parts have words.
    return { value, lost: [...new Set(lost.map((field) => field.replace(/\[.*/, '')))] };
  },
});

const none = (): Accounts => readAccounts(undefined).value;

/** The group's own accounts. @throws where the browser cannot read */
export const loadAccounts = async (): Promise<Accounts> => (await accounts.load()) ?? none();

/**
 * Changes them on the basis of what is kept now: two windows do not undo each other's changes.
 * @returns them as they are kept then
 * @throws where the browser cannot save
 */
export const changeAccounts = async (edit: (kept: Accounts) => Accounts): Promise<Accounts> => {
  const now = await accounts.change('', (kept = none()) => edit(kept));
  return now ?? none();
};

/** Tells of every change of them, in any window. @returns the function that ends it */
export const watchAccounts = (changed: (kept: Accounts) => void): (() => void) => accounts.watch((_, now) => changed(now ?? none()));
