import { frame } from './en/frame.ts';
import { messagesOf } from './language.ts';

/** Texts around the pages of the extension. */
export const n = messagesOf('frame', frame);
