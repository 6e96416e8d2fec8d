import { share } from './en/share.ts';
import { messagesOf } from './language.ts';

/** Texts where a page is shared. */
export const d = messagesOf('share', share);
