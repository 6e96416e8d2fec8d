import { start } from './en/start.ts';
import { messagesOf } from './language.ts';

/** Texts of the first minute. */
export const g = messagesOf('start', start);
