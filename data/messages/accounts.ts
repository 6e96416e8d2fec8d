import { accounts } from './en/accounts.ts';
import { messagesOf } from './language.ts';

/** Texts of "Our accounts". */
export const u = messagesOf('accounts', accounts);
