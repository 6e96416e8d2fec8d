import { app } from './en/app.ts';
import { messagesOf } from './language.ts';

/** Texts of the popup and the settings page. */
export const t = messagesOf('app', app);

/** Whole sentences, one after another; what is empty is left out. What stands between them is the language's. */
export const sentences = (said: readonly (string | false | 0 | undefined)[]): string =>
  said.filter((one): one is string => Boolean(one)).reduce((before, next) => (before ? t('sentences', { before, next }) : next), '');
