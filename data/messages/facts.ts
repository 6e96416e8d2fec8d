import { facts } from './en/facts.ts';
import { messagesOf } from './language.ts';

/** Texts beside facts. */
export const f = messagesOf('facts', facts);
