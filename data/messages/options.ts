import { options } from './en/options.ts';
import { messagesOf } from './language.ts';

/** Texts of the settings page. */
export const s = messagesOf('options', options);
