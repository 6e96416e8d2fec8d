import { library } from './en/library.ts';
import { messagesOf } from './language.ts';

/** Texts of the library page. */
export const l = messagesOf('library', library);
