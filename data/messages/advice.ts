import { advice } from './en/advice.ts';
import { messagesOf } from './language.ts';

/** Texts of the advice on a draft, of the name book and of the questions about pictures. */
export const a = messagesOf('advice', advice);
