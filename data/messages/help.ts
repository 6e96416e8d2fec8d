import { help } from './en/help.ts';
import { messagesOf } from './language.ts';

/** Texts of the page for the day something goes wrong. */
export const h = messagesOf('help', help);
