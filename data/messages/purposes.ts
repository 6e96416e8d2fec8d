import type { Purpose } from '../schema/vocabulary.ts';
import { purposeNames } from './en/purposes.ts';
import { messagesOf } from './language.ts';

const say = messagesOf('purposes', purposeNames);

/** What a purpose is called. */
export const purposeName = (purpose: Purpose): string => say(`purpose.${purpose}`);
