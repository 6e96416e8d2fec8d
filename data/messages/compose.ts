import { compose } from './en/compose.ts';
import { messagesOf } from './language.ts';

/** Texts of the composer. */
export const c = messagesOf('compose', compose);
