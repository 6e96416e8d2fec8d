import { own } from './en/own.ts';
import { messagesOf } from './language.ts';

/** Texts about platforms that a person or an organisation adds as a file. */
export const o = messagesOf('own', own);
