import { fit } from './en/fit.ts';
import { messagesOf } from './language.ts';

/** Texts about how a text fits, and what was done so that it does. */
export const v = messagesOf('fit', fit);
