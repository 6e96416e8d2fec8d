import { tools } from './en/tools.ts';
import { messagesOf } from './language.ts';

/** Texts of the tools below the message. */
export const k = messagesOf('tools', tools);
