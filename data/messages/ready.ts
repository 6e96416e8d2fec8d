import { ready } from './en/ready.ts';
import { messagesOf } from './language.ts';

/** The ready texts, and what stands around them. */
export const y = messagesOf('ready', ready);
