import type { Purpose } from '../schema/vocabulary.ts';
import { purposeNames } from './en/purposes.ts';
import { messagesOf } from './language.ts';

const say = messagesOf('purposes', purposeNames);

/** What a purpose is called. */
export const purposeName = (purpose: Purpose): string => say(`purpose.${purpose}`);

const hasMore = (purpose: Purpose) => purpose === 'fundraise' || purpose === 'collect-signatures' || purpose === 'bring-people-together';

/** What it is found by: its name, and what else people call it. */
export const purposeWords = (purpose: Purpose): string[] => [purposeName(purpose), ...(hasMore(purpose) ? [say(`also.${purpose}`)] : [])];
