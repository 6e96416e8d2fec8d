import { saved } from './en/saved.ts';
import { messagesOf } from './language.ts';

/** Texts about everything in one file. */
export const w = messagesOf('saved', saved);
