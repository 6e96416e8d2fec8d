import { file } from './en/file.ts';
import { messagesOf } from './language.ts';

/** Texts about drafts as files. */
export const e = messagesOf('file', file);
