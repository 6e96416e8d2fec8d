import { rumour } from './en/rumour.ts';
import { messagesOf } from './language.ts';

/** Texts of the helper that decides whether to answer a rumour. */
export const r = messagesOf('rumour', rumour);
